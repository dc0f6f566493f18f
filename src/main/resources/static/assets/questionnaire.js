// Keeps each answer as it is typed and shows what it changes; without a script the buttons do the same.
(() => {
  const form = document.getElementById("questionnaire");
  const told = document.getElementById("saved");
  if (!form) {
    return;
  }
  const pause = 900;
  const timers = new Map();
  let queue = Promise.resolve();

  const questions = (page) => [...page.querySelectorAll("[data-question]")];
  const tell = (what) => { told.textContent = told.dataset[what]; };

  function replace(page, id) {
    document.getElementById(id).replaceChildren(...page.getElementById(id).childNodes);
  }

  // what an answer makes arise comes, what it makes pointless goes
  function sync(page) {
    const fresh = questions(page);
    const codes = fresh.map((one) => one.dataset.question);
    questions(document).filter((one) => !codes.includes(one.dataset.question)).forEach((one) => one.remove());
    fresh.forEach((one, place) => {
      const here = questions(document);
      if (!here.some((other) => other.dataset.question === one.dataset.question)) {
        place > 0 ? here[place - 1].after(one) : (here[0] || told).before(one);
      }
    });
  }

  function mark(name, refusal) {
    form.querySelectorAll(`[name="${CSS.escape(name)}"]`).forEach((field) => {
      refusal ? field.setAttribute("aria-invalid", "true") : field.removeAttribute("aria-invalid");
    });
    refusal ? told.textContent = refusal.firstChild.textContent : tell("done");
  }

  async function save(name) {
    const sent = new URLSearchParams({ step: form.elements.step.value, go: "typed" });
    const values = new FormData(form).getAll(name);
    (values.length ? values : [""]).forEach((value) => sent.append(name, value));
    const answer = await fetch(form.action, { method: "POST", body: sent, credentials: "same-origin" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!page.getElementById("questionnaire")) {
      throw new Error("The page is not open any more");
    }
    mark(name, page.getElementById("refusal"));
    sync(page);
    replace(page, "estimate");
    replace(page, "progress");
  }

  function soon(event, wait) {
    const name = event.target.name;
    clearTimeout(timers.get(name));
    timers.set(name, setTimeout(() => { queue = queue.then(() => save(name)).catch(() => tell("failed")); }, wait));
  }

  form.addEventListener("input", (event) => soon(event, pause));
  form.addEventListener("change", (event) => soon(event, 0));
})();
