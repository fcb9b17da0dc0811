"""One person at one computer: what they see, click and type."""

from collections.abc import Mapping
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Locator, Page, Request, expect

from tests.factories.organisation import PASSWORD

OWN_HOSTS = {"127.0.0.1", "localhost"}
READ_INBOX = """async () => {
    const answer = await fetch('/admin/');
    const screen = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const inbox = screen.querySelector('section[aria-labelledby="dang-cho"]');
    return Object.fromEntries([...inbox.querySelectorAll('li')].map(
        line => [line.querySelector('h3').textContent, line.querySelector('strong').textContent]));
}"""

SEND_TWICE = """form => Promise.all([1, 2].map(async () => {
    const answer = await fetch(form.action, {method: 'POST', body: new FormData(form)});
    return answer.status;
}))"""


class Watch:
    """Listens to a browser: errors in its console, and requests that leave this machine."""

    def __init__(self, context: BrowserContext) -> None:
        self.errors: list[str] = []
        self.strangers: list[str] = []
        context.on("console", self._console)
        context.on("weberror", lambda error: self.errors.append(str(error.error)))
        context.on("request", self._request)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.errors.append(message.text)

    def _request(self, request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme in {"http", "https", "ws", "wss"} and address.hostname not in OWN_HOSTS:
            self.strangers.append(request.url)

    def assert_clean(self) -> None:
        """Nothing went wrong in the browser, and nothing left this machine."""
        assert self.errors == []
        assert self.strangers == []


class Reader:
    """Someone without an account."""

    def __init__(self, context: BrowserContext, address: str) -> None:
        self.context = context
        self.address = address
        self.watch = Watch(context)
        self.page: Page = context.new_page()

    def open(self, path: str) -> None:
        """Type an address."""
        self.page.goto(self.address + path)

    def follow(self, name: str) -> None:
        """Click the link called ``name``."""
        self.page.get_by_role("link", name=name, exact=True).first.click()
        self.page.wait_for_load_state()

    def sees(self, *texts: str) -> None:
        """Each text stands on the page, visibly."""
        for text in texts:
            expect(self.page.get_by_text(text).filter(visible=True).first).to_be_visible()

    def sees_no(self, *texts: str) -> None:
        """None of the texts stands on the page."""
        for text in texts:
            expect(self.page.get_by_text(text).filter(visible=True)).to_have_count(0)


class Person(Reader):
    """Someone with an account and work to do."""

    def __init__(self, context: BrowserContext, address: str, account: str) -> None:
        super().__init__(context, address)
        self.account = account

    def log_in(self) -> None:
        """With the keyboard: name, Tab, password, Enter."""
        self.open("/admin/login/")
        expect(self.page.get_by_label("Tên đăng nhập")).to_be_focused()
        self.page.keyboard.type(self.account)
        self.page.keyboard.press("Tab")
        self.page.keyboard.type(PASSWORD)
        self.page.keyboard.press("Enter")
        expect(self.page.get_by_role("heading", name="Đang chờ đồng chí")).to_be_visible()

    def waiting(self) -> dict[str, str]:
        """Title and wanted act of every dossier under “Đang chờ đồng chí”, as a fresh look at it would show."""
        return self.page.evaluate(READ_INBOX)

    def open_waiting(self, title: str) -> None:
        """From the first screen to the dossier that waits."""
        self.open("/admin/")
        self.page.get_by_role("region", name="Đang chờ đồng chí").get_by_role("link", name=title).click()
        expect(self.page.get_by_role("heading", name=title, level=1)).to_be_visible()

    def open_dossier(self, title: str) -> None:
        """Through the menu, to a dossier that need not wait."""
        self.open("/admin/")
        self.follow("Hồ sơ")
        if self.page.get_by_role("link", name=title).count() == 0:
            self.follow("Tất cả hồ sơ tôi được xem")
        self.follow(title)

    def act(self, verb: str) -> Locator:
        """The part of the dossier page with the form of one act, opened."""
        button = self.page.get_by_role("button", name=verb, exact=True, include_hidden=True)
        part = self.page.locator("details").filter(has=button)
        if part.get_attribute("open") is None:
            part.locator("summary").click()
        return part

    def fill(self, place: Locator | Page, texts: Mapping[str, str]) -> None:
        """Type each text into the box with that label; Tab leaves it, which also closes a calendar."""
        for label, text in texts.items():
            box = place.get_by_role("textbox", name=label)
            box.fill(text)
            box.press("Tab")

    def prepare(self, verb: str, texts: Mapping[str, str] | None = None, choose: tuple[str, ...] = ()) -> Locator:
        """Fill in the form of an act without sending it."""
        part = self.act(verb)
        self.fill(part, texts or {})
        for choice in choose:
            part.get_by_label(choice, exact=True).check()
        return part

    def perform(self, verb: str, texts: Mapping[str, str] | None = None, *, choose: tuple[str, ...] = ()) -> None:
        """Fill in the form of an act and send it."""
        part = self.prepare(verb, texts, choose)
        part.get_by_role("button", name=verb, exact=True).click()
        self.page.wait_for_load_state()

    def send_twice(self, verb: str, texts: Mapping[str, str]) -> None:
        """The same form reaches the server twice at once, as after impatient clicks on a slow line."""
        assert self.prepare(verb, texts).locator("form").evaluate(SEND_TWICE) == [200, 200]
        self.page.reload()

    def succeeds(self, label: str) -> None:
        """The act is acknowledged by its name."""
        expect(self.page.get_by_text(f"Đã ghi nhận: {label}.")).to_be_visible()

    def is_refused(self, verb: str, *reasons: str, kept: Mapping[str, str] | None = None) -> None:
        """The refusal stands beside the form, says why, and what was typed is still there."""
        part = self.act(verb)
        for reason in reasons:
            expect(part.get_by_role("alert").filter(has_text=reason)).to_be_visible()
        for label, text in (kept or {}).items():
            expect(part.get_by_role("textbox", name=label)).to_have_value(text)
