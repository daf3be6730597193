# Reads a dataset by the lines of its README.md. Prints a line a column: table, column, type, missing cells, figure.
# The figure of a column of numbers is its sum, of other columns how many code points they hold.

setwd(commandArgs(trailingOnly = TRUE)[1])
readme <- paste(readLines("README.md", encoding = "UTF-8"), collapse = "\n")
lines <- regmatches(readme, regexec("(?s)```r\n(.*?)\n```", readme, perl = TRUE))[[1]][2]
resources <- jsonlite::fromJSON("datapackage.json", simplifyVector = FALSE)$resources
tables <- Filter(function(resource) !is.null(resource$schema), resources)

tell <- function(table, frame) {
  for (name in names(frame)) {
    column <- frame[[name]]
    cells <- column[!is.na(column)]
    type <- if (is.numeric(column)) "number" else "text"
    figure <- if (is.numeric(column)) sum(cells) else sum(nchar(cells, type = "chars"))
    cat(table, name, type, sum(is.na(column)), paste0(format(figure, digits = 15), "\n"), sep = "\t")
  }
}

check_slices <- function(table, frame) {
  for (index in which(!is.na(frame$text))) {
    row <- frame[index, ]
    path <- paste0("text/", row$document_id, ".txt")
    text <- readChar(path, file.size(path), useBytes = TRUE)
    Encoding(text) <- "UTF-8"
    stopifnot(substr(text, row$start + 1, row$end) == row$text)
  }
  cat(table, "slices", "", 0, paste0(nrow(frame), "\n"), sep = "\t")
}

for (resource in tables) {
  table <- resource$name
  fields <- resource$schema$fields
  columns <- vapply(fields, function(field) field$name, "")
  numeric <- columns[vapply(fields, function(field) field$type %in% c("integer", "number"), NA)]
  # The lines are written for numbers; any other table has its own name and columns in them.
  own <- if (table == "numbers") lines else sub("c\\(.*?\\)", "numeric", gsub("numbers", table, lines))
  eval(parse(text = own))
  frame <- get(table)
  tell(table, frame)
  if (all(c("text", "start", "end") %in% columns)) check_slices(table, frame)
}
if (length(tables) == 0) {
  eval(parse(text = lines))
  tell("numbers", numbers)
}
