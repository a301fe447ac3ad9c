// The page's words in English and Arabic. What the data name has its own labels; here is only what
// the page itself says.
const WORDS = {
  title: ["Who held what, day by day", "من سيطر على ماذا، يومًا بيوم"],
  lead: [
    "Drag the day. Every sign on the map leads to the claims that it rests on, and to where they contradict each other.",
    "اسحب المؤشر لتغيير اليوم. كل علامة على الخريطة تقود إلى الأقوال التي تستند إليها، وإلى مواضع تعارضها.",
  ],
  map: ["Map", "الخريطة"],
  mapHelp: ["The same is told in words under All places.", "المعلومات نفسها مكتوبة تحت عنوان «كل الأماكن»."],
  inWords: ["In words", "بالكلمات"],
  day: ["Day", "اليوم"],
  before: ["Day before", "اليوم السابق"],
  after: ["Day after", "اليوم التالي"],
  play: ["Play", "تشغيل"],
  pause: ["Pause", "إيقاف"],
  window: ["Days shown", "الأيام المعروضة"],
  windowOffensive: ["26 Nov – 8 Dec 2024", "26 تشرين الثاني – 8 كانون الأول 2024"],
  windowAround: ["Oct 2024 – Jan 2025", "تشرين الأول 2024 – كانون الثاني 2025"],
  windowAll: ["All days of the feeds", "كل الأيام الواردة"],
  goTo: ["Go to day", "اذهب إلى يوم"],
  actor: ["Actor", "الجهة"],
  anyActor: ["All actors", "كل الجهات"],
  kind: ["Kind of event", "نوع الحدث"],
  anyKind: ["All kinds", "كل الأنواع"],
  place: ["Place", "المكان"],
  anyPlace: ["All places", "كل الأماكن"],
  governorates: ["Governorates", "المحافظات"],
  noGovernorate: ["No single place", "بلا مكان واحد"],
  reset: ["Clear filters", "إزالة عوامل التصفية"],
  filters: ["Filters", "التصفية"],
  today: ["This day", "هذا اليوم"],
  places: ["All places", "كل الأماكن"],
  chosen: ["Chosen", "المختار"],
  changedToday: ["May have changed hands on this day", "ربما تبدلت السيطرة في هذا اليوم"],
  settledToday: ["From this day one holder alone", "طرف واحد ابتداءً من هذا اليوم"],
  nothingChanged: [
    "The reports tell of no change of hands on this day.",
    "لا تذكر التقارير تبدلًا في السيطرة في هذا اليوم.",
  ],
  eventsToday: ["Events of this day", "أحداث هذا اليوم"],
  noEvents: ["No event of this day fits the filters.", "لا حدث في هذا اليوم يطابق التصفية."],
  perhapsToday: ["perhaps on this day", "ربما في هذا اليوم"],
  from: ["from", "من"],
  to: ["to", "إلى"],
  by: ["by", "حتى"],
  onOrAfter: ["from", "ابتداءً من"],
  noDay: ["no day known", "اليوم غير معروف"],
  unknownBefore: ["unknown", "غير معروف"],
  certain: ["certain", "مؤكد"],
  presumed: ["presumed", "مفترض"],
  possible: ["possible", "محتمل"],
  contested: ["contested", "متنازع عليه"],
  unknown: ["unknown", "غير معروف"],
  besieged: ["besieged", "محاصر"],
  "presence-only": ["presence only", "وجود فقط"],
  certainLong: ["certain: reports cover this day", "مؤكد: التقارير تشمل هذا اليوم"],
  presumedLong: ["presumed: held before, no report of a change", "مفترض: سيطرة سابقة ولم يُذكر تغيير"],
  possibleLong: ["possible: the dates allow it, no more", "محتمل: التواريخ تسمح به فقط"],
  contestedLong: ["contested: several may hold it", "متنازع عليه: قد يسيطر أكثر من طرف"],
  unknownLong: [
    "unknown: no report tells who held it that day",
    "غير معروف: لا تقرير يذكر المسيطر في هذا اليوم",
  ],
  disputed: ["claims contradict", "أقوال متعارضة"],
  disputedLong: ["claims contradict each other", "أقوال متعارضة"],
  changedLong: ["may have changed hands on this day", "ربما تبدلت السيطرة في هذا اليوم"],
  eventLong: ["events of this day (how many)", "أحداث هذا اليوم (عددها)"],
  roadLong: ["road, schematic: joins its places, not its course", "طريق، رسم تخطيطي: يصل بين أماكنه لا مساره"],
  borderLong: ["border · dashed: disputed or a line of control", "حدود · متقطع: متنازع عليها أو خط سيطرة"],
  orientLong: [
    "for orientation; not in the reports of control, or filtered out",
    "للاستدلال؛ لا تذكره تقارير السيطرة، أو مستبعد بالتصفية",
  ],
  squareLong: ["Square: forces of the state; round: all others", "المربع: قوات الدولة؛ الدائرة: سائر الأطراف"],
  who: ["Who", "من"],
  howSure: ["How sure", "مدى اليقين"],
  marks: ["Marks", "علامات"],
  nobodyShown: ["No holder is known for what is shown.", "لا مسيطر معروف لما هو معروض."],
  holder: ["Held by", "المسيطر"],
  heldHowSure: ["Held by, and how sure", "المسيطر ومدى اليقين"],
  since: ["Told of since", "منذ"],
  noPoint: ["areas, and places of which no point is known", "مناطق، وأماكن لا يُعرف موقعها الدقيق"],
  withPoint: ["On the map", "على الخريطة"],
  tableOf: ["Who held what on", "من سيطر على ماذا في"],
  changedShort: ["changed", "تبدّل"],
  oneDayOf: ["events", "أحداث"],
  chooseOne: [
    "Choose a place, an event or an actor to see the claims behind it and where they contradict each other.",
    "اختر مكانًا أو حدثًا أو جهة لترى الأقوال التي يستند إليها ومواضع تعارضها.",
  ],
  close: ["Close", "إغلاق"],
  showOnMap: ["Show on the map", "أظهره على الخريطة"],
  goToDay: ["Go to its day", "اذهب إلى يومه"],
  wholePage: ["All about it", "كل شيء عنه"],
  onThisDay: ["On this day", "في هذا اليوم"],
  eventsHere: ["Events here", "الأحداث هنا"],
  eventsOfActor: ["Its events", "أحداثه"],
  tiesOfDay: ["Its ties on this day", "علاقاته في هذا اليوم"],
  over: ["over the", "فوق"],
  carries: ["carries the", "يحمل"],
  connects: ["connects", "يصل بين"],
  noLine: [
    "No course of this river is in the data, so none is drawn.",
    "لا يتوفر مسار هذا النهر في البيانات، فلم يُرسم.",
  ],
  contradictions: ["Where the claims contradict each other", "مواضع تعارض الأقوال"],
  noContradiction: ["No contradiction among the claims is recorded.", "لا تعارض مسجل بين الأقوال."],
  claims: ["Claims", "الأقوال"],
  claim: ["claim", "قول"],
  noClaims: ["No claim speaks of it directly.", "لا قول يتناوله مباشرة."],
  witness: ["independent origin", "مصدر مستقل"],
  witnesses: ["independent origins", "مصادر مستقلة"],
  says: ["said by", "قاله"],
  carriesFact: ["the fact rests on it", "يُستند إليه"],
  moreClaims: ["Show all", "أظهر الكل"],
  loading: ["Asking for the claims …", "جارٍ طلب الأقوال…"],
  failed: ["This could not be read", "تعذرت القراءة"],
  agrees: ["agrees with what is held to be so", "يوافق ما يُعدّ ثابتًا"],
  differs: ["differs from what is held to be so", "يخالف ما يُعدّ ثابتًا"],
  open: ["open", "مفتوح"],
  unestablished: ["not established", "غير ثابت"],
  timeline: ["Events by theatre", "الأحداث بحسب الجبهة"],
  timelineLead: [
    "Each bar is an event, from the first to the last day that it can have been. Choose one to see its claims.",
    "كل شريط حدث، من أول يوم إلى آخر يوم يحتمله. اختر حدثًا لترى الأقوال عنه.",
  ],
  more: ["more", "أخرى"],
  fewer: ["Show fewer", "أظهر أقل"],
  undated: ["events without a day are not drawn", "أحداث بلا يوم معروف غير مرسومة"],
  sureLong: ["the day is known", "اليوم معروف"],
  vagueLong: ["the day is not known exactly", "اليوم غير معروف بدقة"],
  openLong: ["begin or end not known", "البداية أو النهاية غير معروفة"],
  network: ["Backing and alliance on that day", "الدعم والتحالف في ذلك اليوم"],
  support: ["support", "دعم"],
  relation: ["relation", "علاقة"],
  membership: ["membership", "عضوية"],
  hostile: ["hostile", "عداء"],
  supportLong: ["support, from giver to receiver", "دعم، من المانح إلى المتلقي"],
  membershipLong: ["member of", "عضو في"],
  hostileLong: ["hostile to each other", "عداء متبادل"],
  relationLong: ["ally, in contact, former affiliate", "حليف أو على اتصال أو تابع سابق"],
  noTies: ["No tie of this day fits the filters.", "لا علاقة في هذا اليوم تطابق التصفية."],
  networkLabel: [
    "Network of ties; the list beside it says the same in words",
    "شبكة العلاقات؛ القائمة المجاورة تقول المعلومات نفسها",
  ],
  save: ["Take it with you", "خذها معك"],
  saveLead: [
    "The picture and the data of exactly what is seen now: this day, with the filters. CC BY 4.0.",
    "صورة وبيانات ما تراه الآن تمامًا: هذا اليوم مع التصفية. CC BY 4.0.",
  ],
  picture: ["Map as", "الخريطة بصيغة"],
  seen: ["All that is seen,", "كل ما يُرى،"],
  controlCsv: ["Who held what, CSV", "من سيطر على ماذا، CSV"],
  eventsCsv: ["Events, CSV", "الأحداث، CSV"],
  tiesCsv: ["Ties, CSV", "العلاقات، CSV"],
  saved: ["Saved", "حُفظ"],
  link: ["Copy link to this view", "انسخ رابط هذا العرض"],
  copied: ["The link is copied", "نُسخ الرابط"],
  notCopied: ["The address bar holds the link", "الرابط في شريط العنوان"],
  feedsTitle: ["Made from public feeds", "مصنوع من مصادر بيانات عامة"],
  feedsLead: [
    "Nothing here is out of your reach: the page reads these addresses and nothing else.",
    "لا شيء هنا بعيد عن متناولك: الصفحة تقرأ هذه العناوين ولا شيء غيرها.",
  ],
  tiles: ["Streets from OpenStreetMap", "شوارع من OpenStreetMap"],
  tilesOff: ["Without streets", "بلا شوارع"],
  tilesWhy: [
    "Asks tile.openstreetmap.org for pictures of streets; that server then learns your address. Nothing is asked before you press.",
    "يطلب صور الشوارع من tile.openstreetmap.org، فيعرف ذلك الخادم عنوانك. لا يُطلب شيء قبل الضغط.",
  ],
  nearerMap: ["Nearer: north of", "أقرب: شمال"],
  whole: ["All of it", "الكل"],
  zoomIn: ["Zoom in", "تكبير"],
  zoomOut: ["Zoom out", "تصغير"],
  notDrawn: ["areas or places without a known point are not drawn", "مناطق أو أماكن بلا موقع معروف غير مرسومة"],
  licence: ["Orontes, CC BY 4.0", "Orontes، CC BY 4.0"],
  basemap: ["Base map: Natural Earth", "خريطة الأساس: Natural Earth"],
};

// The kinds of dispute, by the last part of their key.
const KEYS = {
  by: ["by whom", "الفاعل"],
  when: ["when", "التاريخ"],
  begin: ["begin", "البداية"],
  end: ["end", "النهاية"],
  outcome: ["outcome", "النتيجة"],
  place: ["where", "المكان"],
  text: ["what is said", "ما قيل"],
  resistance: ["resistance", "المقاومة"],
  distance: ["distance", "المسافة"],
  of: ["of whom", "الجهة"],
  extent: ["extent", "المدى"],
  displaced: ["how many displaced", "عدد النازحين"],
  origin: ["from where", "المنطلق"],
  duration: ["duration", "المدة"],
  post: ["post", "المنصب"],
  status: ["state of the route", "حالة الطريق"],
  holder: ["who holds it", "المسيطر"],
  control: ["kind of control", "نوع السيطرة"],
};

let language = "en";
const at = (pair) => pair[language === "ar" ? 1 : 0];

export function speak(chosen) {
  language = chosen;
}

export const speaks = () => language;

/** A word of the page in the language that it speaks. */
export const word = (name) => (WORDS[name] ? at(WORDS[name]) : name);

/** What a dispute is about. */
export const keyWord = (key) =>
  at(KEYS[key.split("/").at(-1)] ?? [key.split("/").at(-1), key.split("/").at(-1)]);

/** A row's label in the language, the English one where there is no other. */
export const label = (row, name) => (language === "ar" && row[`${name}Ar`]) || row[name];

/** Writes the words into the markup that was there before the scripts. */
export function writeWords(root) {
  root.lang = language;
  root.dir = language === "ar" ? "rtl" : "ltr";
  for (const element of root.querySelectorAll("[data-word]")) element.textContent = word(element.dataset.word);
}
