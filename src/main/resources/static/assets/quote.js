// Counts the options of a quote as they are ticked; without a script a button does the same.
(() => {
  const options = document.getElementById("option");
  if (!options) {
    return;
  }
  const english = document.documentElement.lang === "en";
  const format = new Intl.NumberFormat(english ? "en-GB" : "fr-FR", { style: "currency", currency: "EUR" });
  const show = (id, cents) => { document.getElementById(id).textContent = format.format(cents / 100); };

  function count() {
    const sum = [...options.querySelectorAll("input:checked")].reduce((all, one) => all + Number(one.dataset.cents), 0);
    show("options-sum", sum);
    show("options-total", Number(options.dataset.base) + sum);
  }

  options.addEventListener("change", count);
  document.getElementById("options-count").hidden = true;
  count();
})();
