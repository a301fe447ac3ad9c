// Draws the small map of a thing: its point, or a ring where only an area is known, and the places
// around it for one's bearings. There are no tiles, so nothing is asked of anybody. Without script
// the page says in words where it is.
(() => {
  "use strict";

  const icon = (name, here) => {
    const dot = document.createElement("div");
    dot.className = here ? "place here" : "place";
    const label = document.createElement("span");
    label.textContent = name;
    dot.append(label);
    return L.divIcon({ html: dot, className: "", iconSize: here ? [15, 15] : [9, 9] });
  };

  // A label that would cover another is shown only when one points at its dot.
  const sortOutLabels = (box) => {
    const taken = [];
    const edge = box.getBoundingClientRect();
    for (const dot of box.querySelectorAll(".place")) {
      dot.classList.remove("mute");
      const r = dot.querySelector("span").getBoundingClientRect();
      const d = dot.getBoundingClientRect();
      const hit = (o) => r.left < o.right && o.left < r.right && r.top < o.bottom && o.top < r.bottom;
      if (!dot.classList.contains("here") && (taken.some(hit) || r.right > edge.right)) {
        dot.classList.add("mute");
        taken.push(d);
      } else {
        taken.push(r, d);
      }
    }
  };

  const draw = (box) => {
    const data = JSON.parse(box.dataset.map);
    box.hidden = false;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const map = L.map(box, {
      attributionControl: false, scrollWheelZoom: false, zoomAnimation: !still, fadeAnimation: !still,
    });
    const here = [data.lat, data.lon];
    // Enough of the neighbours to know where one is, the nearest first.
    const around = data.near.slice(0, data.coarse ? 24 : 8).map((p) => [p.lat, p.lon]);
    map.fitBounds(L.latLngBounds([here, ...around]).pad(0.15), { maxZoom: 12 });
    if (data.coarse) {
      L.circleMarker(here, { radius: 34, className: "ring", weight: 2, dashArray: "5 5", interactive: false }).addTo(map);
      L.marker(here, { icon: icon(data.name, false), keyboard: false, interactive: false }).addTo(map);
    } else {
      L.marker(here, { icon: icon(data.name, true), keyboard: false, interactive: false, zIndexOffset: 1000 }).addTo(map);
    }
    for (const p of data.near) {
      L.marker([p.lat, p.lon], { icon: icon(p.name, false), title: p.name, alt: p.name, keyboard: true })
        .on("click keypress", (e) => {
          if (e.type === "click" || e.originalEvent.key === "Enter") location.href = p.path;
        })
        .addTo(map);
    }
    L.control.scale({ imperial: false }).addTo(map);
    map.on("zoomend moveend", () => sortOutLabels(box));
    sortOutLabels(box);
  };

  document.querySelectorAll("[data-map]").forEach(draw);
})();
