/* Where the contents stand beside the text they are open for assistive technology too, and show what is read. */
(() => {
  const contents = document.querySelector(".contents");
  const fold = contents?.querySelector("details");
  if (!fold) return;

  const wide = window.matchMedia("(min-width: 75rem)");
  const follow = () => (fold.open = wide.matches);
  wide.addEventListener("change", follow);
  follow();

  const current = contents.querySelector("[aria-current]");
  if (current && contents.scrollHeight > contents.clientHeight) {
    contents.scrollTop = current.offsetTop - contents.clientHeight / 4;
  }
})();
