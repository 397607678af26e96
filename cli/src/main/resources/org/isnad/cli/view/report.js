// Lights up what belongs together: a statement's content, cue and sources in the text, and its card beside it.
(() => {
  const now = document.querySelector(".now");
  let lit = "";

  const parts = (key) => document.querySelectorAll(`[data-of~="${key}"]`);

  function light(key) {
    if (key === lit) return;
    if (lit) for (const part of parts(lit)) part.classList.remove("lit");
    lit = key;
    now.hidden = true;
    if (!key) return;
    for (const part of parts(key)) part.classList.add("lit");
    const card = document.getElementById(key);
    now.replaceChildren(...[...card.querySelectorAll(".act, .chain")].map((part) => part.cloneNode(true)));
    now.className = `now ${[...card.classList].filter((name) => name !== "card" && name !== "lit").join(" ")}`;
    now.hidden = false;
  }

  // Of a cue or source that belongs to several statements, the first; of contents within one another, the innermost.
  const keyAt = (target) => (target.closest?.("[data-of]")?.dataset.of ?? "").split(" ")[0];

  function reveal(element, within) {
    const box = element.getBoundingClientRect();
    const frame = within.getBoundingClientRect();
    if (box.top < frame.top || box.bottom > frame.bottom) {
      within.scrollTop += box.top - frame.top - frame.height / 3;
    }
  }

  function follow(event) {
    const key = keyAt(event.target);
    light(key);
    const card = key && document.getElementById(key);
    if (card && !card.contains(event.target)) reveal(card, card.closest(".statements"));
  }

  document.addEventListener("pointerover", follow);
  document.addEventListener("focusin", follow);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") light("");
  });

  // A link to a statement lights it, also from outside.
  function arrive() {
    const target = document.getElementById(location.hash.slice(1));
    if (target) follow({ target });
  }
  window.addEventListener("hashchange", arrive);
  arrive();

  const reports = [...document.querySelectorAll(".report")];
  if (reports.length > 1) {
    const contents = document.querySelector(".contents");
    for (const report of reports) {
      const link = document.createElement("a");
      link.href = `#${report.id}`;
      link.dir = "auto";
      link.textContent = report.querySelector("h2").textContent;
      contents.append(link);
    }
    contents.hidden = false;
  }
})();
