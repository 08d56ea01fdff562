import Casework
import Foundation
import Funding

@testable import Pages

/// The staff's pages of personal data, in every state that they have.
enum PreviewPersonalData {
    static let pages: [(name: String, page: any WorkPage)] = [
        ("work-person", PersonalDataSearchPage(model: .init())),
        ("work-person-wrong", PersonalDataSearchPage(model: .init(problem: .empty))),
        ("work-person-number", PersonalDataSearchPage(model: .init(typed: "811228-9874", problem: .identityNumber))),
        ("work-person-nobody", PersonalDataSearchPage(model: .init(typed: "Nils", people: []))),
        (
            "work-person-names",
            PersonalDataSearchPage(
                model: .init(
                    typed: "nils",
                    people: [
                        .init(
                            name: "Nils <Ek>", email: "nils@example.se",
                            places: [item("case:7", "UTB-2026-0007 Våtmark"), item("network:aer"), item("staff:2")]),
                        .init(name: "Nils Ohlsson", email: "", places: [item("partner:3")]),
                    ], isCut: true))
        ),
        ("work-person-found", PersonalDataPersonPage(model: .init(view: view))),
        ("work-person-refused", PersonalDataPersonPage(model: .init(view: view, reason: .objection, problems: [.notConfirmed]))),
        ("work-person-unsaid", PersonalDataPersonPage(model: .init(view: view, problems: [.noReason, .notConfirmed]))),
        ("work-person-erased", PersonalDataPersonPage(model: .init(view: view, isErased: true, reason: .objection))),
        (
            "work-person-nothing",
            PersonalDataPersonPage(
                model: .init(
                    view: PersonalDataView(
                        email: "okand@example.se", questions: [], contacts: [], watches: 0, mentions: [], worksHere: false)))
        ),
    ]

    private static func item(
        _ subject: String, _ detail: String? = nil, _ facts: [PersonalDataView.Fact] = []
    ) -> PersonalDataView.Item {
        PersonalDataView.Item(subject: subject, detail: detail, networks: ["aer": "Assembly of European Regions"], in: .swedish, facts)
    }

    private static let day = Day(of: Preview.now, in: .stockholm)

    private static let view = PersonalDataView(
        email: "nils@example.se",
        questions: [
            item(
                "inquiry:UTB-2026-0001", nil,
                [
                    .received(day), .name("Nils <Ek>"), .email("nils@example.se"), .telephone("0150-123 45"), .organisation("Byalaget"),
                    .message("Kan vi få pengar?"), .idea("En våtmark"), .legalBasis("Artikel 6.1 e"), .keptUntil(day),
                ])
        ],
        contacts: [
            item("case:7", "UTB-2026-0007 Våtmark", [.name("Nils <Ek>"), .legalBasis("Artikel 6.1 e"), .keptUntil(day)]),
            item("network:aer", nil, [.name("Nils Ek"), .role("Ombud"), .keptUntil(day)]),
            item("partner:3", "Gmina Toruń", [.name("Nils Ek")]),
        ], watches: 2, mentions: [item("case:9", "UTB-2026-0009 Cykelväg"), item("partner-profile"), item("partner:4")], worksHere: true)
}
