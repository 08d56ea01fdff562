import Casework
import Desk
import Foundation
import Funding
import Pages
import Storage

extension PersonalDataView {
    /// What was found about somebody, in the reader's words.
    init(_ found: PersonalDataFindings, email: String, networks: [Network.ID: String], in language: Language) {
        self.init(
            email: email, questions: found.inquiries.map { Self.question($0, in: language) },
            contacts: found.contactOf.map { Self.contact($0, in: language) }
                + found.networkContactOf.map { Self.contact($0, networks, in: language) }
                + found.partnerContactOf.map { Self.contact($0, in: language) },
            watches: found.watches.count,
            mentions: found.mentionedIn.map {
                Item(subject: "case:\($0.id)", detail: $0.reference + " " + $0.title, in: language)
            } + found.mentionedElsewhere.map { Item(subject: $0, networks: networks, in: language) },
            worksHere: found.account != nil)
    }

    private static func question(_ inquiry: Inquiry, in language: Language) -> Item {
        let asked = inquiry.submission
        let facts: [Fact] =
            [.received(Day(of: asked.receivedAt, in: .stockholm)), .name(asked.name), .email(asked.email)]
            + [asked.telephone.map { .telephone($0) }, asked.organisation.map { .organisation($0) }].compactMap(\.self)
            + [.message(asked.message)] + (asked.idea.isEmpty ? [] : [.idea(asked.idea)])
            + [.legalBasis(asked.legalBasis), .keptUntil(asked.purgeAfter)]
        return Item(subject: "inquiry:" + inquiry.reference, in: language, facts)
    }

    private static func contact(_ file: CaseFile, in language: Language) -> Item {
        let contact = file.content.contact
        let facts: [Fact?] = [
            contact.name.map { .name($0) }, contact.email.map { .email($0) }, contact.telephone.map { .telephone($0) },
            .legalBasis(file.legalBasis), file.purgeAfter.map { .keptUntil($0) },
        ]
        return Item(subject: "case:\(file.id)", detail: file.reference + " " + file.content.title, in: language, facts.compactMap(\.self))
    }

    private static func contact(
        _ found: PersonalDataFindings.NetworkFinding, _ networks: [Network.ID: String], in language: Language
    ) -> Item {
        let contact = found.contact
        return Item(
            subject: "network:" + found.network.rawValue, networks: networks, in: language,
            [.name(contact.name), .role(contact.role), .email(contact.email), .keptUntil(contact.keptUntil)])
    }

    private static func contact(_ stored: StoredPartnerRequest, in language: Language) -> Item {
        let facts: [Fact] = stored.request.contact.map { [.name($0.name), .email($0.email), .keptUntil($0.keptUntil)] } ?? []
        return Item(subject: "partner:\(stored.id)", detail: stored.request.organisation.name, in: language, facts)
    }
}
