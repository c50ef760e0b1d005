(() => {
  "use strict";
  // The filter box, which is there only with this script.
  const box = document.querySelector(".filter");
  const items = [...document.querySelectorAll(".statement, .overview tbody tr")];
  if (box && items.length > 1) {
    const [input, told] = [box.querySelector("input"), box.querySelector("output")];
    const texts = items.map((item) => item.textContent.toLowerCase());
    const filter = () => {
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      let shown = 0;
      items.forEach((item, at) => {
        item.hidden = !words.every((word) => texts[at].includes(word));
        shown += item.hidden ? 0 : 1;
      });
      for (const group of document.querySelectorAll(".group")) {
        group.hidden = !group.querySelector(".statement:not([hidden])");
      }
      told.textContent = words.length ? `${shown} of ${items.length}` : "";
    };
    input.addEventListener("input", filter);
    // What a link leads to must be seen.
    addEventListener("hashchange", () => {
      const target = document.getElementById(location.hash.slice(1));
      if (target && target.closest("[hidden]")) {
        input.value = "";
        filter();
        target.scrollIntoView();
      }
    });
    box.hidden = false;
  }
  // Pointing at a name of the picture, or reaching it with the keyboard, shows what is connected with it.
  for (const picture of document.querySelectorAll("svg.flows")) {
    const light = (event) => {
      const part = event.target.closest(".node, .flow");
      picture.classList.toggle("lit", Boolean(part));
      const names = part ? [...part.classList].filter((name) => /^n\d/.test(name)) : [];
      const whole = part && part.classList.contains("node");
      for (const flow of picture.querySelectorAll(".flow")) {
        flow.classList.toggle("on", whole ? flow.classList.contains(names[0]) : flow === part);
      }
    };
    const dark = () => picture.classList.remove("lit");
    picture.addEventListener("mouseover", light);
    picture.addEventListener("focusin", light);
    picture.addEventListener("mouseleave", dark);
    picture.addEventListener("focusout", dark);
  }
})();
