"""Standards compiled into one plan of named steps, for engines that judge every child at once.

`numbering` turns standards into numbered rows; `record` finds the lines they look at; `states`,
`triggers`, `answers`, `combining` and `lifting` follow the parts of the language in the order in
which the memory engine does. Only this package speaks Ibis.
"""
