import Desk
import Foundation
import Funding
import Matching

/// A document of a search-quality benchmark: one JSON object a line; keys that are not named here are ignored.
struct EvaluationDocument: Decodable {
    let id: String
    let title: String?
    let englishTitle: String?
    let keywords: [String]?
    let callTitle: String?
    let destination: String?
    let text: String?

    enum CodingKeys: String, CodingKey {
        case id, title, keywords, callTitle, destination, text
        case englishTitle = "title_en"
    }

    /// Benchmark documents are in English.
    var indexDocument: IndexDocument {
        IndexDocument(
            id: id,
            passages: [
                .init(.title, .english, title ?? englishTitle ?? ""),
                .init(.keywords, .english, (keywords ?? []).joined(separator: " · ")),
                .init(.context, .english, [callTitle, destination].compactMap(\.self).joined(separator: " · ")),
                .init(.text, .english, text ?? ""),
            ])
    }
}

/// A query of a benchmark, in a short and a long form.
struct EvaluationQuery: Decodable {
    let id: String
    let short: String
    let long: String
}

/// An idea of the programme benchmark. What paid for the project is not read: it must not be used for ranking.
struct EvaluationIdea: Decodable {
    let id: String
    let swedishText: String
    let applicant: String?
    let place: String?
    let countries: [String]?

    enum CodingKeys: String, CodingKey {
        case id, place, countries
        case swedishText = "idea_sv"
        case applicant = "applicant_type"
    }
}

extension EvaluationIdea {
    /// The idea as a visitor would type it. Kinds are written with underscores in the benchmark; its countries hold the applicant's own, which
    /// alone says that all partners are at home.
    var draft: IdeaDraft {
        let kind: ApplicantKind? =
            switch applicant {
            case "public_agency": .publicAgency
            case "young_entrepreneur": .youngEntrepreneur
            default: applicant.flatMap(ApplicantKind.init(rawValue:))
            }
        return IdeaDraft(
            text: swedishText, language: .swedish, applicant: kind, place: place ?? "",
            partners: countries == ["SE"] ? ["SE"] : (countries ?? []).filter { $0 != "SE" })
    }
}
