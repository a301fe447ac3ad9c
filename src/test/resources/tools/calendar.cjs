// The events that ical.js reads of calendars, for CalendarTest: by the name of the file. Arguments: the folder of
// the modules, the files.
const fs = require("fs");
const path = require("path");

const [modules, ...files] = process.argv.slice(2);
const ICAL = require(path.join(modules, "ical.js/dist/ical.es5.cjs"));
const said = {};
for (const file of files) {
  const calendar = new ICAL.Component(ICAL.parse(fs.readFileSync(file, "utf8")));
  said[path.basename(file)] = {
    name: calendar.getFirstPropertyValue("x-wr-calname"),
    told: calendar.getFirstPropertyValue("x-wr-caldesc"),
    events: calendar.getAllSubcomponents("vevent").map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        allDay: event.startDate.isDate && event.endDate.isDate,
        start: event.startDate.toString(),
        end: event.endDate.toString(),
        stamp: component.getFirstPropertyValue("dtstamp").toString(),
        summary: event.summary,
        description: event.description,
      };
    }),
  };
}
console.log(JSON.stringify(said));
