/* Tells the portal that a page was opened: its address and nothing else. Pages from any cache count too. */
if (navigator.sendBeacon && navigator.doNotTrack !== "1" && !navigator.globalPrivacyControl) {
  navigator.sendBeacon("/luot-xem/", new URLSearchParams({ trang: location.pathname }));
}
