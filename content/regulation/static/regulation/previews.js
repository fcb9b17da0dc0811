/* Shows the words of a cited provision beside its link: on hover, or when the keyboard reaches it. */
(() => {
  const DELAY = 250;
  const kept = new Map();
  const box = document.createElement("div");
  let shownFor = null;
  let timer = 0;

  box.className = "excerpt";
  box.id = "trich-dan";
  box.hidden = true;
  box.setAttribute("role", "tooltip");

  function read(address) {
    if (!kept.has(address)) {
      const answer = fetch(address).then((response) => (response.ok ? response.text() : Promise.reject(response.status)));
      answer.catch(() => kept.delete(address));
      kept.set(address, answer);
    }
    return kept.get(address);
  }

  function place(link) {
    const line = link.getClientRects()[0];
    const left = Math.min(line.left, document.documentElement.clientWidth - box.offsetWidth - 16);
    const below = line.bottom + 6;
    const fits = below + box.offsetHeight < window.innerHeight || line.top < box.offsetHeight + 12;
    box.style.left = `${Math.max(left, 16) + window.scrollX}px`;
    box.style.top = `${(fits ? below : line.top - box.offsetHeight - 6) + window.scrollY}px`;
  }

  function hide() {
    window.clearTimeout(timer);
    shownFor?.removeAttribute("aria-describedby");
    shownFor = null;
    box.hidden = true;
  }

  async function show(link) {
    window.clearTimeout(timer);
    if (shownFor === link && !box.hidden) return;
    hide();
    shownFor = link;
    try {
      const words = await read(link.dataset.excerpt);
      if (shownFor !== link) return;
      box.innerHTML = words;
      box.hidden = false;
      link.setAttribute("aria-describedby", box.id);
      place(link);
    } catch {
      hide(); // The link itself still leads there.
    }
  }

  function soon(action) {
    window.clearTimeout(timer);
    timer = window.setTimeout(action, DELAY);
  }

  function linkOf(event) {
    return event.target instanceof Element ? event.target.closest("a[data-excerpt]") : null;
  }

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse") return;
    const link = linkOf(event);
    if (link) soon(() => show(link));
    else if (box.contains(event.target)) window.clearTimeout(timer);
    else if (shownFor && document.activeElement !== shownFor) soon(hide);
    else if (!shownFor) window.clearTimeout(timer);
  });
  document.addEventListener("focusin", (event) => {
    const link = linkOf(event);
    if (link?.matches(":focus-visible")) show(link);
    else hide();
  });
  document.addEventListener("focusout", () => soon(hide));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
  document.body.append(box);
})();
