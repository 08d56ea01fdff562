public import Funding

extension DataCatalogue.Entry {
    /// A table.
    ///
    /// - Parameters:
    ///   - modified: when it last changed; `nil` where nobody knows.
    ///   - address: the whole address of a file.
    public init(_ dataset: OpenDataset, modified: Day?, address: (DataFormat) -> String) {
        self.init(
            id: dataset.rawValue, title: dataset.title, summary: dataset.summary, keywords: dataset.keywords, licence: dataset.licence,
            frequency: dataset.frequency, modified: modified,
            files: DataFormat.allCases.map { format in
                DataCatalogue.File(
                    id: format.rawValue, address: address(format), mediaType: format.mediaType, standard: nil, title: format.title,
                    terms: dataset.isOfOthers ? Self.othersTerms : nil)
            })
    }

    /// The grants.
    /// - Parameter address: the file's whole address.
    public init(grantsAt address: String) {
        self.init(
            id: GrantsFile.id, title: GrantsFile.title, summary: GrantsFile.summary,
            keywords: [Localized(sv: "EU-bidrag", en: "EU grants")], licence: .attribution, frequency: "IRREG", modified: nil,
            files: [
                DataCatalogue.File(
                    id: "json", address: address, mediaType: GrantsFile.mediaType, standard: GrantsFile.standard,
                    title: Localized(sv: "JSON enligt 360Giving", en: "JSON as 360Giving has it"), terms: Self.othersTerms)
            ])
    }

    /// The profile wants one licence of every file; nobody can give one for what a source has not.
    private static let othersTerms = Localized(
        sv: "Licensen gäller sammanställningen. Varje rad anger sin källas villkor, och ingen licens där källan inte anger någon.",
        en: "The licence is of the compilation. Each row states its source’s terms, and no licence where the source states none.")
}

extension DataCatalogue.Service {
    /// The site's own interface, which gives what is in the tables.
    /// - Parameters:
    ///   - endpoint: the whole address that all of its addresses begin with.
    ///   - description: the whole address of its OpenAPI document.
    public static func own(at endpoint: String, describedAt description: String) -> DataCatalogue.Service {
        DataCatalogue.Service(
            id: "api", title: Localized(sv: "Utblicks API", en: "Utblick’s API"),
            summary: Localized(
                sv: "Utlysningar, program, regler, nätverk och projekt som JSON. API:et svarar också på vilket stöd som passar en idé.",
                en: "Calls, programmes, rules, networks and projects as JSON. The API also answers which funding fits an idea."),
            endpoint: endpoint, description: description, standard: nil, serves: OpenDataset.allCases)
    }

    /// Calls as the CommonGrants protocol tells of them.
    public static func commonGrants(at endpoint: String, describedAt description: String) -> DataCatalogue.Service {
        DataCatalogue.Service(
            id: "common-grants", title: Localized(sv: "Utlysningar enligt CommonGrants", en: "Calls as CommonGrants has them"),
            summary: Localized(
                sv: "Utlysningar och sökning bland dem enligt protokollet CommonGrants, för andra system som samlar utlysningar.",
                en: "Calls and a search among them by the CommonGrants protocol, for other systems that gather calls."),
            endpoint: endpoint, description: description, standard: "https://commongrants.org/", serves: [.calls])
    }
}
