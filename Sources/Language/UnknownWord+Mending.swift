extension UnknownWord {
    /// A text with `word` in this one's place wherever it stands, with a capital where this one has a capital.
    public func mended(_ text: String, with word: String) -> String {
        let folded = Token.fold(self.word)
        var mended = ""
        var end: String.Index?
        let tokens = Token.tokens(of: text)
        for token in tokens where token.folded == folded {
            mended += token.surface.base[(end ?? token.surface.base.startIndex)..<token.surface.startIndex]
            mended += token.surface.first?.isUppercase == true ? word.prefix(1).uppercased() + word.dropFirst() : word
            end = token.surface.endIndex
        }
        guard let end, let whole = tokens.first?.surface.base else { return text }
        return mended + whole[end...]
    }
}
