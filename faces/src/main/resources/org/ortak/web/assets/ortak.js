// What makes the pages quicker to use. Everything works without it.
(function () {
  "use strict";
  var root = document.documentElement;

  function toggleTheme() {
    var dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    try { localStorage.setItem("theme", root.dataset.theme); } catch (e) { /* not kept */ }
  }

  function typing(target) {
    return target.closest && target.closest("input, textarea, select, [contenteditable]");
  }

  // --- search suggestions: a list box that the arrow keys walk ---
  var find = document.querySelector(".find input");
  var box = document.getElementById("suggestions");
  function options() { return box ? Array.prototype.slice.call(box.querySelectorAll("[role=option]")) : []; }
  function choose(step) {
    var all = options();
    if (!all.length) { return; }
    var now = all.findIndex(function (one) { return one.getAttribute("aria-selected") === "true"; });
    var next = (now + step + all.length + (now < 0 && step < 0 ? 1 : 0)) % all.length;
    all.forEach(function (one, i) { one.setAttribute("aria-selected", String(i === next)); });
    find.setAttribute("aria-activedescendant", all[next].id);
  }
  function closeBox() {
    if (box) { box.textContent = ""; }
    if (find) { find.setAttribute("aria-expanded", "false"); find.removeAttribute("aria-activedescendant"); }
  }
  if (find && box) {
    find.addEventListener("keydown", function (event) {
      if (event.key === "ArrowDown") { choose(1); event.preventDefault(); }
      if (event.key === "ArrowUp") { choose(-1); event.preventDefault(); }
      if (event.key === "Escape") { closeBox(); }
      if (event.key === "Enter") {
        var chosen = box.querySelector("[aria-selected=true] a");
        if (chosen) { event.preventDefault(); location.href = chosen.href; }
      }
    });
    document.addEventListener("htmx:afterSwap", function (event) {
      if (event.target === box) { find.setAttribute("aria-expanded", String(options().length > 0)); }
    });
    document.addEventListener("click", function (event) { if (!event.target.closest(".find")) { closeBox(); } });
  }

  // --- lists that j and k walk ---
  function walk(step) {
    var rows = Array.prototype.slice.call(document.querySelectorAll("[data-walk]"));
    if (!rows.length) { return; }
    var now = rows.findIndex(function (row) { return row.contains(document.activeElement); });
    var next = Math.min(rows.length - 1, Math.max(0, now + step));
    var link = rows[next].querySelector("a") || rows[next];
    link.focus();
    link.scrollIntoView({ block: "nearest" });
  }

  var after = "";
  var places = { h: "/", t: "/tracker", m: "/map", r: "/review", o: "/openings", f: "/find", c: "/check" };
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) { return; }
    var key = event.key;
    if (after === "g" && places[key]) { location.href = places[key]; after = ""; return; }
    after = key;
    if (key === "/" && find) { find.focus(); event.preventDefault(); }
    if (key === "?") { document.getElementById("keys").showModal(); }
    if (key === "j") { walk(1); }
    if (key === "k") { walk(-1); }
    if (key === "d") {
      var different = document.querySelector("[data-key=d]");
      if (!different) { toggleTheme(); return; }
    }
    var button = document.querySelector("[data-key='" + CSS.escape(key) + "']");
    if (button) { button.click(); event.preventDefault(); }
  });

  document.addEventListener("click", function (event) {
    var act = event.target.closest("[data-act]");
    if (!act) { return; }
    if (act.dataset.act === "theme") { toggleTheme(); }
    if (act.dataset.act === "keys") { document.getElementById("keys").showModal(); }
    if (act.dataset.act === "close") { document.getElementById("keys").close(); }
    if (act.dataset.act === "fold") {
      var facets = document.querySelector(".facets");
      var folded = facets.toggleAttribute("data-folded");
      act.setAttribute("aria-expanded", String(!folded));
    }
  });

  // --- filters take effect as they are chosen ---
  document.addEventListener("change", function (event) {
    var form = event.target.closest("form[data-live]");
    if (form) { form.requestSubmit(); }
  });

  // --- empty fields stay out of addresses ---
  document.addEventListener("submit", function (event) {
    if (event.target.method === "get") {
      event.target.querySelectorAll("input, select").forEach(function (field) {
        if (!field.value) { field.disabled = true; }
      });
    }
  }, true);
  addEventListener("pageshow", function () {
    document.querySelectorAll("form[method=get] :disabled").forEach(function (field) { field.disabled = false; });
  });

  // --- the map: wheel, drag and buttons move what is seen ---
  var map = document.querySelector("svg.map");
  if (map) {
    var seen = map.getAttribute("viewBox").split(" ").map(Number);
    var show = function () { map.setAttribute("viewBox", seen.map(function (n) { return n.toFixed(2); }).join(" ")); scale(); };
    var whole = seen.slice();
    var scale = function () {
      var share = seen[2] / whole[2];
      map.querySelectorAll("[data-r]").forEach(function (dot) { dot.setAttribute("r", String(dot.dataset.r * share)); });
      map.querySelectorAll("[data-size]").forEach(function (text) { text.setAttribute("font-size", String(text.dataset.size * share)); });
    };
    var zoom = function (factor, x, y) {
      var width = Math.min(whole[2] * 2, Math.max(12, seen[2] * factor));
      var real = width / seen[2];
      seen = [x - (x - seen[0]) * real, y - (y - seen[1]) * real, width, seen[3] * real];
      show();
    };
    var at = function (event) {
      var point = new DOMPoint(event.clientX, event.clientY).matrixTransform(map.getScreenCTM().inverse());
      return [point.x, point.y];
    };
    map.addEventListener("wheel", function (event) {
      if (!event.ctrlKey && !event.shiftKey) { return; }
      event.preventDefault();
      var point = at(event);
      zoom(event.deltaY > 0 ? 1.25 : 0.8, point[0], point[1]);
    }, { passive: false });
    var drag = null;
    map.addEventListener("pointerdown", function (event) { if (event.pointerType === "mouse") { drag = { point: at(event), moved: false }; } });
    map.addEventListener("pointermove", function (event) {
      if (!drag) { return; }
      var now = at(event);
      if (Math.abs(now[0] - drag.point[0]) + Math.abs(now[1] - drag.point[1]) > seen[2] / 200) { drag.moved = true; }
      if (drag.moved) { seen[0] -= now[0] - drag.point[0]; seen[1] -= now[1] - drag.point[1]; show(); }
    });
    addEventListener("pointerup", function () { var was = drag; setTimeout(function () { if (drag === was) { drag = null; } }, 0); });
    map.addEventListener("click", function (event) { if (drag && drag.moved) { event.preventDefault(); } }, true);
    document.querySelectorAll("[data-zoom]").forEach(function (button) {
      button.addEventListener("click", function () {
        zoom(Number(button.dataset.zoom), seen[0] + seen[2] / 2, seen[1] + seen[3] / 2);
      });
    });
  }
})();
