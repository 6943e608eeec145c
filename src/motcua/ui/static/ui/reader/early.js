// What a reader chose, put on <html> before the page is painted, so that it never flashes in another
// theme. Deliberately an old, plain script: in-app browsers without modules keep the choices too.
// Choices live in this browser only; the page itself is the same for everybody.
(function () {
  var KEY = "motcua-doc";
  var ALLOWED = {
    "text-size": ["2", "3", "4"],
    spacing: ["wide"],
    contrast: ["high"],
    theme: ["light", "dark"],
    abbreviations: ["shown"],
  };
  var root = document.documentElement;
  var chosen = {};

  function read() {
    try {
      return JSON.parse(localStorage.getItem(KEY)) || {};
    } catch (error) {
      return {};
    }
  }

  function keep() {
    try {
      localStorage.setItem(KEY, JSON.stringify(chosen));
    } catch (error) {
      // A private window: the choice holds for this page.
    }
  }

  function apply(name, value) {
    if (ALLOWED[name].indexOf(value) >= 0) {
      chosen[name] = value;
      root.setAttribute("data-" + name, value);
    } else {
      delete chosen[name];
      root.removeAttribute("data-" + name);
    }
  }

  function applyAll(kept) {
    for (var name in ALLOWED) apply(name, kept[name]);
  }

  function show() {
    var inputs = document.querySelectorAll("[data-choice]");
    for (var i = 0; i < inputs.length; i++) {
      inputs[i].checked = inputs[i].value === (chosen[inputs[i].getAttribute("data-choice")] || "");
    }
  }

  root.setAttribute("data-scripts", "");
  // The desk has no such tools, so nothing chosen elsewhere may change it for good.
  if (root.getAttribute("data-surface") === "workbench") return;
  applyAll(read());
  document.addEventListener("DOMContentLoaded", show);
  document.addEventListener("change", function (event) {
    var name = event.target.getAttribute("data-choice");
    if (!(name in ALLOWED)) return;
    apply(name, event.target.value);
    keep();
  });
  document.addEventListener("reset", function (event) {
    if (!event.target.hasAttribute("data-choices")) return;
    event.preventDefault();
    applyAll({});
    keep();
    show();
  });
  window.addEventListener("storage", function (event) {
    if (event.key !== KEY) return;
    applyAll(read());
    show();
  });
})();
