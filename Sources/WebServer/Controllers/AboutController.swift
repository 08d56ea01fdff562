import Casework
import Catalogue
import Desk
import Funding
import Hummingbird
import Pages
import Storage

/// The pages about the municipality's international work and about the site itself.
struct AboutController: Sendable {
    let site: Site

    func networks(in language: Language) async throws -> Response {
        try await site.response(NetworksPage(model: .init(networks: site.desk.catalogue.networks)), in: language)
    }

    func network(_ id: Network.ID, in language: Language) async throws -> Response {
        guard let network = site.desk.catalogue.network(id) else { throw PageMissing() }
        return try await site.response(NetworkPage(model: .init(network: network)), in: language)
    }

    func strategy(in language: Language) async throws -> Response {
        let names = Dictionary(site.desk.catalogue.programmes.map { ($0.id, $0.shortName) }) { first, _ in first }
        return try await site.response(StrategyPage(figures: try await site.strategyFigures.figures(), programmes: names), in: language)
    }

    func glossary(in language: Language) async throws -> Response {
        try await site.response(GlossaryPage(terms: site.desk.catalogue.glossary.terms), in: language)
    }

    func about(in language: Language) async throws -> Response {
        let catalogue = site.desk.catalogue
        let calls = try await BrowseCalls(site.desk).count()
        let facts = catalogue.programmes.reduce(0) { $0 + $1.facts.count }
        let model = AboutPage.Model(programmeCount: catalogue.programmes.count, factCount: facts, callCount: calls)
        return try await site.response(AboutPage(model: model), in: language)
    }

    func accessibility(in language: Language) async throws -> Response {
        try await site.response(AccessibilityPage(record: site.desk.catalogue.accessibility), in: language)
    }

    func personalData(in language: Language) async throws -> Response {
        let model = PersonalDataPage.Model(
            retentionMonths: SubmitInquiry.retentionMonths, feedbackMonths: RecordFeedback.retentionMonths)
        return try await site.response(PersonalDataPage(model: model), in: language)
    }
}
