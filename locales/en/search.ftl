search-title = Search
search-label = Search the guide
search-hint = A step, a paper, an authority or a law, in any of the three languages
search-go = Search
# $count (Number) results
# $query (Text) what the reader typed
search-results = { $count ->
    [0] Nothing found for “{ $query }”
    [one] 1 result for “{ $query }”
   *[other] { $count } results for “{ $query }”
}
search-none-hint = Try a shorter word, or look through the guide.
search-did-you-mean = Did you mean
search-too-short = Type at least two letters.
search-everywhere = Everywhere
search-examples = For example
search-most-words = Nothing has all of these words. These have most of them.
# $taken (Text) a word of the guide
# $typed (Text) the word that was typed
search-taken-as = Searched for { $taken } in place of { $typed }
search-pages = Pages of results
