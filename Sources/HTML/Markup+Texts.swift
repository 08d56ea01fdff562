extension Markup {
    /// Hands each text to `rewrite` that stands in an element named in `inside` and in none named in `outside`, nor in one of another language;
    /// what comes back stands in its place.
    ///
    /// - Parameter rewrite: gives `nil` for a text that stays as it is.
    public func rewritingTexts(in inside: Set<String>, outside: Set<String>, _ rewrite: (String) -> Markup?) -> Markup {
        rewritingTexts(in: inside, outside: outside, isInside: false, rewrite)
    }

    private func rewritingTexts(
        in inside: Set<String>, outside: Set<String>, isInside: Bool, _ rewrite: (String) -> Markup?
    ) -> Markup {
        switch node {
        case .text(let text): return isInside ? rewrite(text) ?? self : self
        case .group(let pieces):
            return Markup(
                pieces.map { $0.rewritingTexts(in: inside, outside: outside, isInside: isInside, rewrite) })
        case .element(let element):
            guard !outside.contains(element.tag.name), !element.attributes.contains(where: { $0.name == "lang" }) else { return self }
            let content = element.content.rewritingTexts(
                in: inside, outside: outside, isInside: isInside || inside.contains(element.tag.name), rewrite)
            return Markup(node: .element(Element(tag: element.tag, attributes: element.attributes, content: content)))
        }
    }
}
