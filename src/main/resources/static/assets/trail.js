// Draws the model of a process with what it went through; without a script the page tells the same in words.
(() => {
  const place = document.getElementById("diagram");
  const all = (name) => (place.dataset[name] || "").split(" ").filter(Boolean);

  async function draw() {
    const answer = await fetch(place.dataset.model, { credentials: "same-origin" });
    if (!answer.ok) {
      return;
    }
    place.closest("figure").hidden = false;
    const viewer = new BpmnJS({ container: place });
    await viewer.importXML(await answer.text());
    const canvas = viewer.get("canvas");
    const reached = new Set([...all("visited"), ...all("current")]);
    viewer.get("elementRegistry").forEach((element) => {
      if (reached.has(element.id)) {
        canvas.addMarker(element.id, "visited");
      }
      if (element.waypoints && reached.has(element.source.id) && reached.has(element.target.id)) {
        canvas.addMarker(element.id, "taken");
      }
    });
    all("current").forEach((id) => viewer.get("elementRegistry").get(id) && canvas.addMarker(id, "current"));
    canvas.zoom("fit-viewport", "auto");
  }

  if (place) {
    draw();
  }
})();
