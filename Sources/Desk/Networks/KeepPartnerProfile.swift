public import Casework
import Catalogue
import Foundation
import Funding
import SQLCore
public import Storage

/// What the municipality tells those who look for partners.
public struct KeepPartnerProfile: Sendable {
    public enum Outcome: Sendable, Hashable {
        case changed
        case refused([NetworkProblem])
        /// Somebody else has changed it since; how it is now.
        case overtaken(StoredPartnerProfile)
    }

    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    public func profile() async throws -> StoredPartnerProfile {
        let id = desk.id
        return try await desk.store.read { try PartnerProfileStore.profile(desk: id, on: $0) }
    }

    /// - Parameter version: the one that the changer has seen; 0 where there was nothing.
    public func change(from version: Int, to typed: PartnerProfile, by member: StaffMember) async throws -> Outcome {
        let (desk, now, profile) = (desk, desk.surroundings.now(), typed.tidied)
        let problems = profile.problems(in: desk)
        guard problems.isEmpty else { return .refused(problems.unrepeated) }
        return try await desk.store.write { connection in
            let before = try PartnerProfileStore.profile(desk: desk.id, on: connection)
            if before.profile == profile { return .changed }
            if try StaffStore.account(email: profile.email, desk: desk.id, on: connection) != nil { return .refused([.personalAddress]) }
            let isKept = try PartnerProfileStore.set(
                profile, desk: desk.id, from: version, by: member.actor, at: now, on: connection)
            guard isKept else { return .overtaken(before) }
            let details = ["published": profile.isPublished ? "yes" : "no", "offers": String(profile.offers.count)]
            try desk.log("partner.profile", about: "partner-profile", by: member, details, at: now, on: connection)
            return .changed
        }
    }
}

extension PartnerProfile {
    fileprivate var tidied: PartnerProfile {
        func trimmed(_ text: Localized) -> Localized { Localized(sv: text.sv.trimmed, en: text.en.trimmed) }
        var profile = self
        (profile.about, profile.strengths, profile.wanted) = (trimmed(about), trimmed(strengths), trimmed(wanted))
        profile.email = email.trimmed
        profile.offers = offers.map {
            PartnerOffer(title: trimmed($0.title), text: trimmed($0.text), programme: $0.programme, until: $0.until)
        }
        return profile
    }

    fileprivate func problems(in desk: Desk) -> [NetworkProblem] {
        var problems: [NetworkProblem] = []
        for (field, text) in [(.about, about), (.strengths, strengths), (.wanted, wanted)] as [(NetworkProblem.Field, Localized)] {
            problems += NetworkProblem.of(text.sv, in: field, limit: 5_000) + NetworkProblem.of(text.en, in: field, limit: 5_000)
        }
        problems += NetworkProblem.of(email: email, in: .address)
        for offer in offers {
            if offer.title.isEmpty { problems.append(.empty(.offers)) }
            for text in [offer.title.sv, offer.title.en, offer.text.sv, offer.text.en] {
                problems += NetworkProblem.of(text, in: .offers, limit: 2_000)
            }
        }
        let known = programmes + offers.compactMap(\.programme)
        if known.contains(where: { desk.catalogue.programme($0) == nil }) { problems.append(.unknown(.offers)) }
        guard isPublished else { return problems }
        if about.en.isEmpty { problems.append(.englishMissing(.about)) }
        if offers.contains(where: { !$0.title.isEmpty && $0.title.en.isEmpty }) { problems.append(.englishMissing(.offers)) }
        if email.isEmpty { problems.append(.empty(.address)) }
        return problems
    }
}
