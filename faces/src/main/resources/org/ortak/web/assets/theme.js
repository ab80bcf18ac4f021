// The theme that was chosen last, before anything is drawn.
(function () {
  "use strict";
  var root = document.documentElement;
  root.classList.remove("no-script");
  try {
    var theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") { root.dataset.theme = theme; }
  } catch (e) { /* a browser that keeps nothing shows what the system wants */ }
})();
