// Adds up anew while somebody types; without a script the button « Recalculer » does it.
(() => {
  const form = document.getElementById("quote");
  const sum = document.getElementById("sum");
  if (!form || !sum) {
    return;
  }
  const refused = document.getElementById("sum-refused");
  let waiting;
  let turn = 0;

  async function add() {
    const mine = ++turn;
    const fields = new URLSearchParams(new FormData(form));
    fields.set("recount", "true");
    const answer = await fetch(form.action, { method: "POST", body: fields, credentials: "same-origin" });
    if (mine !== turn || answer.status >= 500) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const sentence = page.getElementById("refusal");
    refused.hidden = !sentence;
    refused.textContent = sentence ? sentence.textContent : "";
    if (answer.ok && page.getElementById("sum")) {
      sum.replaceChildren(...page.getElementById("sum").childNodes);
      document.getElementById("sum-said").textContent = document.getElementById("due").parentElement.textContent;
    }
  }

  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(add, 300);
  });
})();
