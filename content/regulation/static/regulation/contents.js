/* Brings the article that is read into sight where the contents stand beside it and scroll on their own. */
(() => {
  const contents = document.querySelector(".contents");
  const current = contents?.querySelector("[aria-current]");
  if (current && contents.scrollHeight > contents.clientHeight) {
    contents.scrollTop = current.offsetTop - contents.clientHeight / 4;
  }
})();
