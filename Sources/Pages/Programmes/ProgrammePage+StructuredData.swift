import Funding

extension ProgrammePage {
    public var card: CardSubject? { .programme(model.programme.id) }

    /// The programme as what calls are made under.
    public func structuredData(in context: PageContext) -> StructuredData? {
        let programme = model.programme
        let url = context.absolute(address, in: context.language)
        let abbreviations = programme.abbreviations.map { StructuredData.Value.text($0) }
        return StructuredData(
            "FundingScheme",
            [
                "@id": .text(url), "url": .text(url), "name": .text(programme.name[context.language]),
                "alternateName": abbreviations.isEmpty ? nil : .list(abbreviations),
                "description": .text(programme.supports[context.language]), "sameAs": .address(ifAny: programme.web),
            ])
    }
}
