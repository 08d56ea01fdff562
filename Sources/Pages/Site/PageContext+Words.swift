import Funding

extension PageContext {
    var words: Strings { language == .swedish ? .swedish : .english }

    var format: Formatting { Formatting(language: language) }

    /// An address on this site, in the page's language.
    func path(_ address: SiteAddress) -> String { address.path(in: language) }

    /// An area's name, or its code where the gazetteer does not know it.
    func name(of code: AreaCode) -> String { gazetteer.area(code)?.name[language] ?? code.rawValue }
}
