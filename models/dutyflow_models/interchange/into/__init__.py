"""One module a kind of file that others have, each with a `KIND`; `kinds` lists them."""
