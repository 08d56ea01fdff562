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
        let modified: Day?
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
        /// What to know besides the licence; `nil` where it says all.
        let terms: Localized?
    }

    /// One interface for programs.
    public struct Service: Sendable, Hashable {
        let id: String
        let title: Localized
        let summary: Localized
        let endpoint: String
        /// The whole address of its description (OpenAPI).
        let description: String
        /// The standard that it follows, as an address.
        let standard: String?
        let serves: [OpenDataset]
    }

    let municipality: Municipality
    /// The page that tells people of the data, in each language of the desk.
    let pages: [Language: String]
    /// The catalogue's own whole address, which those of its things begin with.
    let address: String
    let entries: [Entry]
    let services: [Service]
    /// The page that tells people of the services, a whole address.
    let servicesPage: String

    /// - Parameters:
    ///   - pages: the page that tells people of the data, a whole address for each language of the desk.
    ///   - address: the catalogue's own whole address.
    ///   - servicesPage: the page that tells people of the services, a whole address.
    public init(
        of municipality: Municipality, pages: [Language: String], address: String, entries: [Entry], services: [Service],
        servicesPage: String
    ) {
        self.municipality = municipality
        self.pages = pages
        self.address = address
        self.entries = entries
        self.services = services
        self.servicesPage = servicesPage
    }

    public var graph: LinkedDataGraph {
        var things = [catalogue, publisher]
        if let contact { things.append(contact) }
        for entry in entries {
            things.append(thing(entry))
            things += entry.files.map { thing($0, of: entry) }
        }
        things += services.map(thing)
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
        for service in services { thing.say(.dcat("service"), .thing(name(service.id))) }
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
        thing.say(.dcterms("accessRights"), .thing(Self.publicAccess))
        thing.say(
            .dcterms("accrualPeriodicity"), .thing("http://publications.europa.eu/resource/authority/frequency/" + entry.frequency))
        thing.say(.dcterms("modified"), entry.modified.map { .typed($0.iso, LinkedDataTerm(.xsd, "date")) })
        thing.say(.dcat("landingPage"), page.map { .thing($0 + "#" + entry.id) })
        for file in entry.files { thing.say(.dcat("distribution"), .thing(name(entry.id + "-" + file.id))) }
        return thing
    }

    private func thing(_ file: File, of entry: Entry) -> LinkedDataGraph.Thing {
        var thing = LinkedDataGraph.Thing(name(entry.id + "-" + file.id), .dcat("Distribution"))
        say(.dcterms("title"), file.title, of: &thing)
        if let terms = file.terms { say(.dcterms("description"), terms, of: &thing) }
        thing.say(.dcat("accessURL"), .thing(file.address))
        thing.say(.dcat("downloadURL"), .thing(file.address))
        thing.say(.dcterms("license"), .thing(entry.licence.rawValue))
        thing.say(.dcterms("format"), .text(file.mediaType))
        thing.say(.dcterms("conformsTo"), file.standard.map { .thing($0) })
        thing.say(.dcatap("availability"), .thing("http://publications.europa.eu/resource/authority/planned-availability/STABLE"))
        return thing
    }

    /// A service says nothing of a licence: what it gives has the terms of the tables that it serves.
    private func thing(_ service: Service) -> LinkedDataGraph.Thing {
        var thing = LinkedDataGraph.Thing(name(service.id), .dcat("DataService"))
        say(.dcterms("title"), service.title, of: &thing)
        say(.dcterms("description"), service.summary, of: &thing)
        thing.say(.dcterms("publisher"), .thing(publisherAddress))
        if let contact { thing.say(.dcat("contactPoint"), .thing(contact.address)) }
        thing.say(.dcat("endpointURL"), .thing(service.endpoint))
        thing.say(.dcat("endpointDescription"), .thing(service.description))
        thing.say(.dcterms("conformsTo"), service.standard.map { .thing($0) })
        thing.say(.dcterms("accessRights"), .thing(Self.publicAccess))
        thing.say(.dcat("landingPage"), .thing(servicesPage))
        for dataset in service.serves { thing.say(.dcat("servesDataset"), .thing(name(dataset.rawValue))) }
        return thing
    }

    private static let publicAccess = "http://publications.europa.eu/resource/authority/access-right/PUBLIC"

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

extension LinkedDataTerm {
    fileprivate static func dcterms(_ name: String) -> LinkedDataTerm { LinkedDataTerm(.dcterms, name) }
    fileprivate static func dcat(_ name: String) -> LinkedDataTerm { LinkedDataTerm(.dcat, name) }
    fileprivate static func dcatap(_ name: String) -> LinkedDataTerm { LinkedDataTerm(.dcatap, name) }
    fileprivate static func foaf(_ name: String) -> LinkedDataTerm { LinkedDataTerm(.foaf, name) }
    fileprivate static func vcard(_ name: String) -> LinkedDataTerm { LinkedDataTerm(.vcard, name) }
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
