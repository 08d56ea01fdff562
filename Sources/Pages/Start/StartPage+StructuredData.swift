import Funding

extension StartPage {
    public var card: CardSubject? { .start }

    /// The municipality's service to those who look for money.
    public func structuredData(in context: PageContext) -> StructuredData? {
        let municipality = context.municipality
        let url = context.absolute(.start, in: context.language)
        let provider = StructuredData.thing(
            "GovernmentOrganization",
            ["name": .text(municipality.name[context.language]), "url": .text(municipality.web)])
        let channel = StructuredData.thing(
            "ServiceChannel",
            [
                "serviceUrl": .text(url),
                "servicePhone": StructuredData.thing("ContactPoint", ["telephone": .text(municipality.coordinator.telephone)]),
                "availableLanguage": .list(municipality.languages.map { .text($0.rawValue) }),
            ])
        return StructuredData(
            "GovernmentService",
            [
                "@id": .text(url), "url": .text(url), "name": .text("Utblick, " + municipality.name[context.language]),
                "serviceType": .text(title(in: context)), "description": .text(summary(in: context)), "provider": provider,
                "areaServed": StructuredData.thing("AdministrativeArea", ["name": .text(context.name(of: municipality.area))]),
                "availableChannel": channel,
            ])
    }
}
