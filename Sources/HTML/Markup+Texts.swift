extension Markup {
    /// Hands each text to `rewrite` that stands in an element named in `inside` and in none named in `outside`, nor in one of another language;
    /// what comes back stands in its place.
    ///
    /// - Parameter rewrite: is given all that stands between two tags, and gives `nil` for a text that stays as it is.
    public func rewritingTexts(in inside: Set<String>, outside: Set<String>, _ rewrite: (String) -> Markup?) -> Markup {
        withoutActuallyEscaping(rewrite) { rewrite in
            var rewriting = TextRewriting(inside: inside, outside: outside, room: size, rewrite: rewrite)
            rewriting.take(self)
            return Markup(written: rewriting.end())
        }
    }
}
