"""What is asked of one page in a browser; each question answers with what is wrong, in words."""

from collections.abc import Iterator
from importlib.resources import files

from playwright.sync_api import Page

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN_AXE = """rules => axe.run(document, {runOnly: rules, resultTypes: ['violations']}).then(
    found => found.violations.flatMap(fault => fault.nodes.map(node => `${fault.id}: ${node.target}`)))"""
MOVED = """() => new Promise(resolve => {
    const moved = [];
    const name = part => part.node?.nodeName + ' ' + (part.node?.textContent ?? '').trim().slice(0, 40);
    new PerformanceObserver(list => list.getEntries().forEach(entry => { moved.push(entry.sources.map(name)); }))
        .observe({type: 'layout-shift', buffered: true});
    requestAnimationFrame(() => setTimeout(() => resolve(moved), 100));
})"""
FOCUSED = """() => {
    const place = document.activeElement;
    if (place === document.body) return null;
    const rings = [];
    for (let box = place; box; box = box.parentElement) {
        const style = getComputedStyle(box);
        rings.push(style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth));
    }
    window.stops ??= [];
    if (!window.stops.includes(place)) window.stops.push(place);
    const name = place.id || place.textContent.trim().slice(0, 40) || place.name;
    return {name, ring: Math.max(...rings), seen: place.checkVisibility(), stop: window.stops.indexOf(place)};
}"""
# One radio button stands for its group. Parts that a closed box hides are not for the keyboard either.
MISSED = """() => [...document.querySelectorAll(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    .filter(place => place.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true}))
    .filter(place => !place.disabled && place.tabIndex >= 0 && place.type !== 'radio')
    .filter(place => !(window.stops ?? []).includes(place))
    .map(place => `the keyboard does not reach ${place.id || place.textContent.trim().slice(0, 40)}`)"""


def faults(page: Page) -> Iterator[str]:
    """What the calm of the layout, axe and the width of the window say against a page."""
    yield from movements(page)
    page.evaluate(AXE)
    yield from page.evaluate(RUN_AXE, RULES)
    if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
        yield "scrolls sideways"


def movements(page: Page) -> Iterator[str]:
    """What moved while the page loaded, and moved again on a second load: once alone is a hiccup of a busy machine."""
    if page.evaluate(MOVED):
        page.reload()
        yield from (f"moves while it loads: {parts}" for parts in page.evaluate(MOVED))


def walk(page: Page, most: int = 600) -> Iterator[str]:
    """Tab through the whole page: every place that acts is reached, each shows a ring, none holds the reader."""
    last = -1
    for _ in range(most):
        page.keyboard.press("Tab")
        focused = page.evaluate(FOCUSED)
        if focused is None or focused["stop"] < last:
            yield from page.evaluate(MISSED)
            return
        if focused["ring"] < 2 or not focused["seen"]:
            yield f"no ring around {focused['name']}"
        last = focused["stop"]
    yield f"after {most} stops the walk has not ended"
