/* The reader's choice of light or dark, kept in the browser only. Runs before the page is painted. */
(() => {
  const root = document.documentElement;
  const KEY = "giao-dien";
  const CHOICES = ["light", "dark"];

  function stored() {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  }

  function keep(choice) {
    try {
      if (CHOICES.includes(choice)) localStorage.setItem(KEY, choice);
      else localStorage.removeItem(KEY);
    } catch {
      /* A browser that keeps nothing still shows the choice on this page. */
    }
  }

  function apply(choice) {
    if (CHOICES.includes(choice)) root.dataset.theme = choice;
    else delete root.dataset.theme;
  }

  apply(stored());
  root.dataset.script = "";

  document.addEventListener("DOMContentLoaded", () => {
    const current = stored();
    for (const input of document.querySelectorAll(".theme-choice input")) {
      input.checked = input.value === (CHOICES.includes(current) ? current : "auto");
      input.addEventListener("change", () => {
        keep(input.value);
        apply(input.value);
      });
    }
  });
})();
