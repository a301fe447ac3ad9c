# Who held which place on a day, and which places changed hands. Needs nothing but R.

server <- "http://localhost:3030"
day <- as.Date("2024-12-06")

control <- read.csv(paste0(server, "/download/control.csv"), encoding = "UTF-8", na.strings = "")
control$from <- as.Date(control$from)
control$to <- as.Date(control$to)

# A day that is missing is open: no limit is known. It must not drop the row.
on_day <- control[(is.na(control$from) | control$from <= day) & (is.na(control$to) | control$to >= day), ]
cat("On", format(day), "\n")
print(table(on_day$certainty))

homs <- on_day[grepl("/place/homs$", on_day$place), ]
cat(sprintf("Homs: %s, %s, %d witnesses\n", homs$holderLabel, homs$certainty, homs$origins), sep = "")

# Only possible is not enough to say that a place changed hands.
known <- control[control$certainty != "possible", ]
holders <- tapply(known$holder, known$place, function(held) length(unique(held)))
cat("Changed hands:", sum(holders > 1), "of", length(unique(control$place)), "places\n")
