import Catalogue
import CommonGrants
import Desk
import Exporting
import Foundation
import Funding
import HTTPTypes
import Hummingbird
import Pages
import PublicAPI

/// What is published for anybody to use: the page about it, the catalogue for data portals, the tables, and the grants.
struct OpenDataController: Sendable {
    let site: Site
    let dumps: KeptDumps
    private let grants: KeptGrants

    init(site: Site, dumps: KeptDumps, grants: KeptGrants? = nil) {
        self.site = site
        self.dumps = dumps
        self.grants = grants ?? KeptGrants(site)
    }

    func page(in language: Language) async throws -> Response {
        let grants = try await grants.latest()
        return try await site.response(
            OpenDataPage(model: .init(grantCount: grants.count, grantLicence: grants.licence)), in: language)
    }

    /// - Parameter format: as the address names it; otherwise what the request asks for.
    func catalogue(_ format: DataCatalogueFormat?, to request: Request) async throws -> Response {
        let (catalogue, updated) = try await catalogue()
        let graph = catalogue.graph
        let accepted = request.headers[values: .accept].joined(separator: ",")
        let (bytes, mediaType) =
            switch format ?? DataCatalogueFormat(accepted: accepted) {
            case .xml: (graph.xml, LinkedDataGraph.xmlType)
            case .turtle: (graph.turtle, LinkedDataGraph.turtleType)
            }
        let file = Exported(
            bytes: bytes, mediaType: mediaType, language: nil, updated: updated, readers: .everybodyAndScripts)
        var response = file.response(to: request)
        if format == nil { response.headers[.vary] = "Accept, Accept-Encoding" }
        return response
    }

    func table(_ dataset: OpenDataset, _ format: DataFormat, to request: Request) async throws -> Response {
        let catalogue = site.desk.catalogue
        let bytes: [UInt8]
        switch dataset {
        case .calls: return try await large(.calls, format, to: request)
        case .changes: return try await large(.changes, format, to: request)
        case .projects: return try await large(.projects, format, to: request)
        case .participants: return try await large(.participants, format, to: request)
        // The others are made of the catalogue, a few hundred rows each.
        case .programmes: bytes = DataTable<Programme>.programmes.file(of: catalogue.programmes, as: format)
        case .actions: bytes = DataTable<PublishedAction>.actions.file(of: PublishedAction.rows(of: catalogue.programmes), as: format)
        case .rules: bytes = DataTable<PublishedRule>.rules.file(of: PublishedRule.rows(of: catalogue.programmes), as: format)
        case .networks: bytes = DataTable<Network>.networks.file(of: catalogue.networks, as: format)
        case .glossary: bytes = DataTable<Glossary.Term>.glossary.file(of: catalogue.glossary.terms, as: format)
        }
        let file = Exported(
            bytes: bytes, mediaType: format.mediaType, language: nil, updated: site.started,
            fileName: "\(dataset.rawValue).\(format.rawValue)", readers: .everybodyAndScripts)
        return file.response(to: request)
    }

    private func large(_ dataset: LargeDataset, _ format: DataFormat, to request: Request) async throws -> Response {
        // A file may be replaced between being found and being opened.
        for _ in 0..<2 {
            let dump = try await dumps.dump(of: dataset, format, for: site.desk)
            let answer = DumpResponse(dump: dump, mediaType: format.mediaType, fileName: "\(dataset.rawValue).\(format.rawValue)")
            if let response = answer.response(to: request) { return response }
        }
        throw DumpWriter.Fault()
    }

    /// - Throws: `PageMissing` where there is no grant to tell of.
    func grants(to request: Request) async throws -> Response {
        guard let file = try await grants.latest().exported else { throw PageMissing() }
        return file.response(to: request)
    }

    /// The catalogue, and when anything in it last changed: it tells of the latest import, and whether there are grants.
    private func catalogue() async throws -> (DataCatalogue, updated: Date) {
        let fetched = try await LatestImport(site.desk).finished(source: ImportPortal.source)
        let grants = try await grants.latest()
        let fetchedOn = fetched.map { Day(of: $0, in: .gmt) }
        var entries = OpenDataset.allCases.map { dataset in
            DataCatalogue.Entry(dataset, modified: [.calls, .changes].contains(dataset) ? fetchedOn : nil) { format in
                whole(.dataset(dataset, format))
            }
        }
        if grants.exported != nil { entries.append(DataCatalogue.Entry(grantsAt: whole(.grants))) }
        let pages = Dictionary(uniqueKeysWithValues: site.languages.map { ($0, site.origin + SiteAddress.openData.path(in: $0)) })
        let catalogue = DataCatalogue(
            of: site.desk.catalogue.municipality, pages: pages, address: whole(.dataCatalogue()), entries: entries,
            services: [
                .own(
                    at: site.origin + PublicOperation.folder,
                    describedAt: site.origin + PublicOperation.folder + PublicOperation.readDocument.path),
                .commonGrants(
                    at: site.origin + GrantsProtocol.path, describedAt: site.origin + GrantsProtocol.schemasPath + "/openapi.json"),
            ],
            servicesPage: site.origin + SiteAddress.api.path(in: site.languages.first ?? .swedish))
        return (catalogue, [site.started, fetched ?? site.started, grants.updated].max() ?? site.started)
    }

    private func whole(_ address: SiteAddress) -> String { site.origin + address.path(in: .swedish) }
}

extension DataCatalogueFormat {
    /// What a request asks for, by RFC 9110, 12.5.1; RDF/XML, which data portals gather, where it asks for neither or for both alike.
    init(accepted header: String) {
        self =
            Self.quality(of: LinkedDataGraph.turtleType, in: header) > Self.quality(of: LinkedDataGraph.xmlType, in: header)
            ? .turtle : .xml
    }

    /// 0…1; the most specific range that holds counts.
    private static func quality(of type: String, in header: String) -> Double {
        let ranges = header.split(separator: ",").map { range in
            range.split(separator: ";").map { $0.filter { !$0.isWhitespace }.lowercased() }
        }
        let kind = type.prefix { $0 != "/" }
        for wanted in [type, kind + "/*", "*/*"] {
            guard let range = ranges.first(where: { $0.first == wanted }) else { continue }
            let quality = range.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
            return min(max(quality.isFinite ? quality : 0, 0), 1)
        }
        return 0
    }
}
