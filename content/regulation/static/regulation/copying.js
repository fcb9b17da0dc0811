/* Turns the link beside each clause into a button that copies its address. */
(() => {
  const ICON =
    '<svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true">' +
    '<rect x="5" y="5" width="9" height="9" rx="1.5"/><path d="M11 5V3.5A1.5 1.5 0 0 0 9.5 2h-6A1.5 1.5 0 0 0 2 3.5v6A1.5 1.5 0 0 0 3.5 11H5"/></svg>';
  const links = document.querySelectorAll(".provision__link");
  if (!navigator.clipboard || !links.length) return;

  const said = document.createElement("p");
  said.className = "copied";
  said.setAttribute("role", "status");
  document.body.append(said);
  let timer = 0;

  function say(words) {
    said.textContent = words;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => (said.textContent = ""), 4000);
  }

  for (const link of links) {
    const button = document.createElement("button");
    const name = link.dataset.name;
    button.type = "button";
    button.className = "provision__copy";
    button.setAttribute("aria-label", `Sao chép liên kết tới ${name}`);
    button.title = `Sao chép liên kết tới ${name}`;
    button.innerHTML = ICON;
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(link.href);
        if (link.pathname === location.pathname) history.replaceState(null, "", link.hash);
        say(`Đã sao chép liên kết tới ${name}.`);
      } catch {
        say(`Trình duyệt không cho sao chép. Địa chỉ: ${link.href}`);
      }
    });
    link.replaceWith(button);
  }
})();
