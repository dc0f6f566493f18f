// Tasklist writes what is typed into a form to the browser's local storage: when Save is pressed, and by itself
// when the session ends. That is personal data on a computer that may be shared, without an end date. Nothing of
// it is written any more, and what an earlier version left is removed.

const formKey = /^(camunda-form|camForm):/;

const setItem = Storage.prototype.setItem;
Storage.prototype.setItem = function (key, value) {
  if (!formKey.test(key)) {
    setItem.call(this, key, value);
  }
};

for (const key of Object.keys(window.localStorage)) {
  if (formKey.test(key)) {
    window.localStorage.removeItem(key);
  }
}
