// A colour for each holder, and a form: square for the state's forces, round for all others, so that
// they are told apart without colours as well. The colours differ in lightness as well as in hue.
const SIDES = {
  "government-forces": ["#b8322a", "square"],
  "rebel-coalition": ["#00866a"],
  hts: ["#5f9a1c"],
  sna: ["#1f66b0"],
  sdf: ["#c77f00"],
  ypg: ["#806200"],
  "southern-rebels": ["#7445ad"],
  "southern-operations-room": ["#b765c9"],
  "syrian-free-army": ["#3a93bd"],
  isis: ["#2f2f2f"],
  "rastan-local-rebels": ["#3d5f24"],
  "syrian-insurgents": ["#6b8d83"],
  "iran-backed-groups": ["#a3285f"],
};
const OTHERS = ["#5b6f8f", "#8f5b6f", "#6f8f5b", "#8f7a5b", "#5b8f8a"];

/** Whether an actor has a colour of its own. */
export const isSide = (actor) => actor.slice(actor.indexOf("/") + 1) in SIDES;

/** The colour and form of an actor ("actor/sdf"); the same one has the same on every day. */
export function side(actor) {
  const slug = actor.slice(actor.indexOf("/") + 1);
  const [colour, form = "round"] = SIDES[slug] ?? [
    OTHERS[[...slug].reduce((sum, c) => sum + c.charCodeAt(0), 0) % OTHERS.length],
  ];
  return { colour, form };
}
