public import Funding

/// The desk's catalogue of open data: what there is, in which forms, whose it is and under which terms.
///
/// DCAT-AP-SE 3.0.1 (https://docs.dataportal.se/dcat/3.0.1/sv/), which Sweden's data portal fetches once a day.
public struct DataCatalogue: Sendable {
    /// One data set.
    public struct Entry: Sendable, Hashable {
        /// A name within the catalogue, of letters, digits and hyphens.
        let id: String
        let title: Localized
        let summary: Localized
        let keywords: [Localized]
        let licence: DataLicence
        let frequency: String
        /// When the data last changed; `nil` where nobody knows.
        let modified: PartialDate?
        let files: [File]
    }

    /// One form of a data set.
    struct File: Sendable, Hashable {
        /// What the entry's name is followed by.
        let id: String
        let address: String
        let mediaType: String
        /// The standard that it follows, as an address.
        var standard: String?
        let title: Localized
    }

    let municipality: Municipality
    /// The page that tells people of the data, in each language of the desk.
    let pages: [Language: String]
    /// The catalogue's own whole address, which those of its things begin with.
    let address: String
    let entries: [Entry]

    /// - Parameters:
    ///   - pages: the page that tells people of the data, a whole address for each language of the desk.
    ///   - address: the catalogue's own whole address.
    public init(of municipality: Municipality, pages: [Language: String], address: String, entries: [Entry]) {
        self.municipality = municipality
        self.pages = pages
        self.address = address
        self.entries = entries
    }

    public var graph: LinkedDataGraph {
        var things = [catalogue, publisher]
        if let contact { things.append(contact) }
        for entry in entries {
            things.append(thing(entry))
            things += entry.files.map { thing($0, of: entry) }
        }
        return LinkedDataGraph(things)
    }

    private var catalogue: LinkedDataGraph.Thing {
        var thing = LinkedDataGraph.Thing(name("catalogue"), .dcat("Catalog"))
        say(
            .dcterms("title"),
            Localized(
                sv: "Öppna data om EU-stöd, \(municipality.name.sv)", en: "Open data on EU funding, \(municipality.name.en)"), of: &thing)
        say(
            .dcterms("description"),
            Localized(
                sv: "Utlysningar, program, regler, nätverk och projekt som \(municipality.name.sv) publicerar med Utblick.",
                en: "Calls, programmes, rules, networks and projects that \(municipality.name.en) publishes with Utblick."), of: &thing)
        thing.say(.dcterms("publisher"), .thing(publisherAddress))
        // The terms of the catalogue itself, which the profile wants to be these.
        thing.say(.dcterms("license"), .thing(DataLicence.publicDomain.rawValue))
        for language in languages { thing.say(.dcterms("language"), .thing(language.authority)) }
        thing.say(.foaf("homepage"), page.map { .thing($0) })
        thing.say(.dcat("themeTaxonomy"), .thing("http://publications.europa.eu/resource/authority/data-theme"))
        for entry in entries { thing.say(.dcat("dataset"), .thing(name(entry.id))) }
        return thing
    }

    private var publisher: LinkedDataGraph.Thing {
        var thing = LinkedDataGraph.Thing(publisherAddress, .foaf("Agent"))
        say(.foaf("name"), municipality.name, of: &thing)
        thing.say(.dcterms("type"), .thing("http://purl.org/adms/publishertype/LocalAuthority"))
        thing.say(.dcterms("identifier"), municipality.organisationNumber.map { .text($0.rawValue) })
        thing.say(.foaf("homepage"), .thing(municipality.web))
        return thing
    }

    /// Whom to ask of the data; the profile wants an address of mail, so there is none without.
    private var contact: LinkedDataGraph.Thing? {
        guard let mail = municipality.dataContact else { return nil }
        var thing = LinkedDataGraph.Thing(name("contact"), .vcard("Organization"))
        say(.vcard("fn"), municipality.coordinator.title, of: &thing)
        thing.say(.vcard("hasEmail"), .thing("mailto:" + mail))
        return thing
    }

    private func thing(_ entry: Entry) -> LinkedDataGraph.Thing {
        var thing = LinkedDataGraph.Thing(name(entry.id), .dcat("Dataset"))
        say(.dcterms("title"), entry.title, of: &thing)
        say(.dcterms("description"), entry.summary, of: &thing)
        thing.say(.dcterms("publisher"), .thing(publisherAddress))
        if let contact { thing.say(.dcat("contactPoint"), .thing(contact.address)) }
        for keyword in entry.keywords { say(.dcat("keyword"), keyword, of: &thing) }
        for theme in ["GOVE", "ECON"] {
            thing.say(.dcat("theme"), .thing("http://publications.europa.eu/resource/authority/data-theme/" + theme))
        }
        thing.say(.dcterms("accessRights"), .thing("http://publications.europa.eu/resource/authority/access-right/PUBLIC"))
        thing.say(
            .dcterms("accrualPeriodicity"), .thing("http://publications.europa.eu/resource/authority/frequency/" + entry.frequency))
        thing.say(.dcterms("modified"), entry.modified.map { .typed($0.iso, LinkedDataTerm(.xsd, $0.linkedDataType)) })
        thing.say(.dcat("landingPage"), page.map { .thing($0 + "#" + entry.id) })
        for file in entry.files { thing.say(.dcat("distribution"), .thing(name(entry.id + "-" + file.id))) }
        return thing
    }

    private func thing(_ file: File, of entry: Entry) -> LinkedDataGraph.Thing {
        var thing = LinkedDataGraph.Thing(name(entry.id + "-" + file.id), .dcat("Distribution"))
        say(.dcterms("title"), file.title, of: &thing)
        thing.say(.dcat("accessURL"), .thing(file.address))
        thing.say(.dcat("downloadURL"), .thing(file.address))
        thing.say(.dcterms("license"), .thing(entry.licence.rawValue))
        thing.say(.dcterms("format"), .text(file.mediaType))
        thing.say(.dcterms("conformsTo"), file.standard.map { .thing($0) })
        thing.say(.dcatap("availability"), .thing("http://publications.europa.eu/resource/authority/planned-availability/STABLE"))
        return thing
    }

    private var languages: [Language] { municipality.languages }

    private var page: String? { languages.first.flatMap { pages[$0] } }

    private func name(_ part: String) -> String { address + "#" + part }

    /// The address that Sweden's data portal knows public bodies by, so that it shows one publisher and not two.
    private var publisherAddress: String {
        municipality.organisationNumber.map(\.linkedDataAddress) ?? name("publisher")
    }

    /// A text in each language of the desk.
    private func say(_ property: LinkedDataTerm, _ text: Localized, of thing: inout LinkedDataGraph.Thing) {
        for language in languages { thing.say(property, .text(text[language], language: language.rawValue)) }
    }
}

extension DataCatalogue.Entry {
    /// A table.
    ///
    /// - Parameters:
    ///   - modified: when it last changed; `nil` where nobody knows.
    ///   - address: the whole address of a file.
    public init(_ dataset: OpenDataset, modified: PartialDate?, address: (DataFormat) -> String) {
        self.init(
            id: dataset.rawValue, title: dataset.title, summary: dataset.summary, keywords: dataset.keywords, licence: dataset.licence,
            frequency: dataset.frequency, modified: modified,
            files: DataFormat.allCases.map { format in
                DataCatalogue.File(
                    id: format.rawValue, address: address(format), mediaType: format.mediaType, title: format.title)
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
                    title: Localized(sv: "JSON enligt 360Giving", en: "JSON as 360Giving has it"))
            ])
    }
}

extension DataFormat {
    /// What the form is called.
    public var title: Localized {
        switch self {
        case .csv: Localized(sv: "CSV, för kalkylprogram", en: "CSV, for spreadsheets")
        case .jsonLines: Localized(sv: "JSON Lines, ett objekt per rad", en: "JSON Lines, an object a line")
        }
    }
}

extension LinkedDataTerm {
    fileprivate static func dcterms(_ name: String) -> LinkedDataTerm { LinkedDataTerm(.dcterms, name) }
    fileprivate static func dcat(_ name: String) -> LinkedDataTerm { LinkedDataTerm(.dcat, name) }
    fileprivate static func dcatap(_ name: String) -> LinkedDataTerm { LinkedDataTerm(.dcatap, name) }
    fileprivate static func foaf(_ name: String) -> LinkedDataTerm { LinkedDataTerm(.foaf, name) }
    fileprivate static func vcard(_ name: String) -> LinkedDataTerm { LinkedDataTerm(.vcard, name) }
}

extension PartialDate {
    /// The kind of value of XML Schema that it is.
    fileprivate var linkedDataType: String {
        switch iso.utf8.count {
        case 4: "gYear"
        case 7: "gYearMonth"
        default: "date"
        }
    }
}

extension Language {
    /// As the EU's list of languages names it.
    fileprivate var authority: String {
        "http://publications.europa.eu/resource/authority/language/" + (self == .swedish ? "SWE" : "ENG")
    }
}

extension OrganisationNumber {
    /// The address that Sweden's data portal knows the organisation by.
    var linkedDataAddress: String { "http://dataportal.se/organisation/SE" + rawValue.filter { $0 != "-" } }
}
