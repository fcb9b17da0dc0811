// Suggestions under the search box, after the ARIA 1.2 combobox pattern. Without this file the form works as it is.
(function () {
  "use strict";

  const PAUSE = 200;
  const SHORTEST = 2;

  function element(tag, className, attributes) {
    const made = document.createElement(tag);
    made.className = className;
    Object.entries(attributes || {}).forEach(([name, value]) => made.setAttribute(name, value));
    return made;
  }

  class Suggestions {
    constructor(form) {
      this.address = form.dataset.suggestions;
      this.input = form.querySelector("input[name=q]");
      this.list = element("ul", "suggest__list", { id: this.input.id + "-danh-sach", role: "listbox", "aria-label": "Gợi ý" });
      this.status = element("p", "visually-hidden", { role: "status" });
      this.options = [];
      this.active = -1;
      this.close();
      this.input.parentNode.append(this.list);
      form.append(this.status);
      this.prepareInput();
      this.listen();
    }

    prepareInput() {
      this.input.type = "text"; // a search field may not become a combobox
      const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": this.list.id };
      Object.entries(attributes).forEach(([name, value]) => this.input.setAttribute(name, value));
    }

    listen() {
      this.input.addEventListener("input", () => this.schedule());
      this.input.addEventListener("keydown", (event) => this.onKey(event));
      this.input.addEventListener("blur", () => this.cancel());
      this.list.addEventListener("pointerdown", (event) => event.preventDefault());
      this.list.addEventListener("click", (event) => this.choose(this.options.indexOf(event.target.closest("[role=option]"))));
    }

    schedule() {
      this.cancel();
      const text = this.input.value.trim();
      if (text.length >= SHORTEST) {
        this.timer = window.setTimeout(() => this.ask(text), PAUSE);
      }
    }

    cancel() {
      window.clearTimeout(this.timer);
      if (this.request) {
        this.request.abort();
      }
      this.close();
    }

    async ask(text) {
      this.request = new AbortController();
      try {
        const address = this.address + "?" + new URLSearchParams({ q: text });
        const response = await fetch(address, { signal: this.request.signal });
        if (response.ok) {
          this.show((await response.json()).suggestions);
        }
      } catch (error) {
        this.close(); // aborted, or no network: the form still works
      }
    }

    show(suggestions) {
      this.options = suggestions.map((suggestion, place) => this.option(suggestion, place));
      this.list.replaceChildren(...this.options);
      this.active = -1;
      this.setOpen(this.options.length > 0);
      this.status.textContent = this.options.length
        ? "Có " + this.options.length + " gợi ý. Dùng phím mũi tên để chọn."
        : "Không có gợi ý.";
    }

    option(suggestion, place) {
      const made = element("li", "suggest__option", { id: this.list.id + "-" + place, role: "option", "aria-selected": "false" });
      const title = element("span", "suggest__title");
      const kind = element("span", "suggest__kind");
      title.textContent = suggestion.title;
      kind.textContent = suggestion.kind;
      made.append(title, " ", kind);
      made.address = suggestion.url;
      return made;
    }

    setOpen(isOpen) {
      this.list.hidden = !isOpen;
      this.input.setAttribute("aria-expanded", String(isOpen));
    }

    close() {
      this.setOpen(false);
      this.activate(-1);
      this.status.textContent = "";
    }

    activate(place) {
      this.active = place;
      this.options.forEach((option, index) => option.setAttribute("aria-selected", String(index === place)));
      if (place < 0) {
        this.input.removeAttribute("aria-activedescendant");
        return;
      }
      this.input.setAttribute("aria-activedescendant", this.options[place].id);
      this.options[place].scrollIntoView({ block: "nearest" });
    }

    onKey(event) {
      if (event.isComposing) {
        return; // a Vietnamese keyboard is still putting a letter together
      }
      if (event.key === "Escape" && !this.list.hidden) {
        event.preventDefault();
        this.cancel();
      } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        this.move(event);
      } else if (event.key === "Enter" && !this.list.hidden && this.active >= 0) {
        event.preventDefault();
        this.choose(this.active);
      }
    }

    move(event) {
      event.preventDefault();
      if (this.list.hidden) {
        this.schedule();
        return;
      }
      const places = this.options.length + 1; // one place is the text as typed
      const step = event.key === "ArrowDown" ? 1 : -1;
      this.activate(((this.active + 1 + step + places) % places) - 1);
    }

    choose(place) {
      if (place >= 0) {
        window.location.assign(this.options[place].address);
      }
    }
  }

  document.querySelectorAll("form[data-suggestions]").forEach((form) => new Suggestions(form));
})();
