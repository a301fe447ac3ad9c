// The Arabic labels of kinds of events, ties, actors and places, as the data have them; the feeds bring
// only the English ones.
import { speaks } from "./explore-words.js";

const ARABIC = {
  advisers: "مستشارون", agreement: "اتفاق", "air strike": "غارة جوية", "air support": "دعم جوي",
  airbase: "قاعدة جوية", airport: "مطار", ally: "حليف", "armed clash": "اشتباك مسلح", "armed group": "جماعة مسلحة",
  "attack on civilians": "هجوم على مدنيين", battle: "معركة", "border crossing": "معبر حدودي", bridge: "جسر",
  building: "مبنى", capture: "انتزاع السيطرة", ceasefire: "وقف إطلاق نار", celebration: "احتفال",
  "change of an organisation": "تغيّر تنظيمي", city: "مدينة", "closure of a route": "قطع طريق", coalition: "تحالف",
  country: "بلد", dam: "سد", damaged: "متضرر", deployment: "نشر قوات", designation: "تصنيف",
  "destruction of property": "تخريب ممتلكات", displacement: "نزوح", district: "منطقة",
  "drone strike": "هجوم بطائرة مسيّرة", "erection of barriers": "إقامة حواجز",
  "establishment of a base": "إنشاء قاعدة", event: "حدث", facility: "منشأة",
  "foreign troop presence": "وجود قوات أجنبية", "former affiliate": "تابع سابق", funding: "تمويل",
  government: "حكومة", governorate: "محافظة", hostile: "عدائية", "in contact": "على تواصل",
  "materiel and logistics": "عتاد ولوجستيات", meeting: "اجتماع", membership: "عضوية",
  "military base": "قاعدة عسكرية", militia: "ميليشيا", "missile strike": "ضربة صاروخية", neighbourhood: "حي",
  offensive: "هجوم واسع", place: "مكان", "political support": "دعم سياسي", prison: "سجن", region: "إقليم",
  "release of prisoners": "إفراج عن سجناء", repelled: "صُدَّ", river: "نهر", road: "طريق", shelling: "قصف مدفعي",
  state: "دولة", "state forces": "قوات حكومية", statement: "تصريح", "strategic development": "تطور استراتيجي",
  "sub-district": "ناحية", town: "بلدة", "training and expertise": "تدريب وخبرات", "troop movement": "تحرك قوات",
  "troop support": "دعم بالقوات", "unknown kind of support": "دعم غير محدد النوع", village: "قرية", war: "حرب",
  weapons: "أسلحة", withdrawal: "انسحاب",
};

/** A kind in the language of the page; the English one where there is no other. */
export const kind = (english) => (speaks() === "ar" && ARABIC[english]) || (english ?? "");
