public import Casework
import Catalogue
import Foundation
public import Funding
import SQLCore
public import Storage

/// Records what is known of a network, and begins one of the desk's own.
public struct ChangeNetwork: Sendable {
    public enum Outcome: Sendable, Hashable {
        case changed(Network.ID)
        case refused([NetworkProblem])
        /// Somebody else has changed it since; how it is now.
        case overtaken(StoredNetwork)
        case missing
    }

    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// Begins one that the catalogue does not have.
    /// - Parameter formKey: what came with the form: the same form sent twice begins one.
    public func begin(_ name: String, by member: StaffMember, formKey: [UInt8]) async throws -> Outcome {
        let record = NetworkRecord(name: name.trimmed)
        let (desk, now) = (desk, desk.surroundings.now())
        let problems = record.problems(isOwn: true)
        guard problems.isEmpty else { return .refused(problems) }
        let id = Network.ID("own-" + formKey.prefix(8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
        return try await desk.store.write { connection in
            let isNew = try NetworkStore.set(
                record, contacts: [], of: id, desk: desk.id, from: 0, by: member.actor, at: now, on: connection)
            if isNew {
                try desk.log("network.begin", about: "network:\(id)", by: member, at: now, on: connection)
                try desk.reindex(network: id, on: connection)
            }
            return .changed(id)
        }
    }

    /// - Parameter version: the one that the changer has seen; 0 where there was nothing.
    public func change(
        _ id: Network.ID, from version: Int, to typed: NetworkRecord, contacts typedContacts: [NetworkContact], by member: StaffMember
    ) async throws -> Outcome {
        let (desk, now) = (desk, desk.surroundings.now())
        let isOwn = desk.catalogue.network(id) == nil
        let (record, contacts) = (typed.tidied(isOwn: isOwn), typedContacts.map(\.tidied))
        let problems = record.problems(isOwn: isOwn) + contacts.problems(on: Day(of: now, in: .stockholm))
        guard problems.isEmpty else { return .refused(problems.unrepeated) }
        return try await desk.store.write { connection in
            let before = try NetworkStore.network(id, desk: desk.id, on: connection)
            guard !isOwn || before.version > 0 else { return .missing }
            // The same form sent twice, or nothing changed.
            if before.record == record, before.contacts == contacts { return .changed(id) }
            for reference in Set(record.benefits.map(\.caseReference)) where !reference.isEmpty {
                guard try desk.caseID(ofReference: reference, on: connection) != nil else { return .refused([.unknown(.benefits)]) }
            }
            let isKept = try NetworkStore.set(
                record, contacts: contacts, of: id, desk: desk.id, from: version, by: member.actor, at: now, on: connection)
            guard isKept else { return .overtaken(before) }
            let fields = before.record.differences(from: record) + (before.contacts == contacts ? [] : ["contacts"])
            try desk.log(
                "network.change", about: "network:\(id)", by: member, ["fields": fields.joined(separator: " ")], at: now, on: connection)
            try desk.reindex(network: id, on: connection)
            return .changed(id)
        }
    }
}

extension NetworkRecord {
    /// As it is kept: without spaces around texts, meetings and fees in the order of time.
    /// - Parameter isOwn: whether the catalogue does not have it, so that its name stands here.
    fileprivate func tidied(isOwn: Bool) -> NetworkRecord {
        var record = self
        record.name = isOwn ? name.trimmed : ""
        record.purpose = isOwn ? purpose.trimmed : ""
        record.web = isOwn ? web.trimmed : ""
        record.meetings = meetings.map {
            NetworkMeeting(day: $0.day, place: $0.place.trimmed, participants: $0.participants.trimmed, outcome: $0.outcome.trimmed)
        }.sorted { $0.day < $1.day }
        record.fees = fees.sorted { $0.year < $1.year }
        record.benefits = benefits.map {
            NetworkBenefit(day: $0.day, text: $0.text.trimmed, caseReference: $0.caseReference.trimmed.uppercased())
        }
        return record
    }

    fileprivate func problems(isOwn: Bool) -> [NetworkProblem] {
        var problems: [NetworkProblem] = isOwn && name.isBlank ? [.empty(.name)] : []
        problems += NetworkProblem.of(name, in: .name, limit: 200) + NetworkProblem.of(purpose, in: .purpose, limit: 2_000)
        problems += NetworkProblem.of(web: web)
        if let memberSince, let memberUntil, memberUntil < memberSince { problems.append(.endBeforeStart) }
        for meeting in meetings {
            for text in [meeting.place, meeting.participants, meeting.outcome] {
                problems += NetworkProblem.of(text, in: .meetings, limit: 2_000)
            }
        }
        for fee in fees where !(1990...2100).contains(fee.year) { problems.append(.yearWrong(String(fee.year))) }
        for fee in fees where !(0...FinancingPlan.greatestAmount).contains(fee.amount.minorUnits) {
            problems.append(.amountWrong(TypedAmount.text(ofHundredths: fee.amount.minorUnits)))
        }
        for benefit in benefits {
            if benefit.text.isBlank { problems.append(.empty(.benefits)) }
            problems += NetworkProblem.of(benefit.text + " " + benefit.caseReference, in: .benefits, limit: 2_000)
        }
        return problems
    }

    /// The names of what differs, for the log, which holds no content.
    fileprivate func differences(from other: NetworkRecord) -> [String] {
        let parts: [(String, Bool)] = [
            ("name", name == other.name), ("purpose", purpose == other.purpose), ("web", web == other.web),
            ("memberSince", memberSince == other.memberSince), ("memberUntil", memberUntil == other.memberUntil),
            ("meetings", meetings == other.meetings), ("fees", fees == other.fees), ("benefits", benefits == other.benefits),
        ]
        return parts.filter { !$0.1 }.map(\.0)
    }
}

extension NetworkContact {
    fileprivate var tidied: NetworkContact {
        NetworkContact(name: name.trimmed, role: role.trimmed, email: email.trimmed, keptUntil: keptUntil)
    }
}

extension [NetworkContact] {
    fileprivate func problems(on today: Day) -> [NetworkProblem] {
        flatMap { contact -> [NetworkProblem] in
            (contact.name.isBlank && contact.role.isBlank ? [.empty(.contacts)] : [])
                + NetworkProblem.of(contact.name + " " + contact.role, in: .contacts, limit: 400)
                + NetworkProblem.of(email: contact.email, in: .contacts)
                + NetworkProblem.of(keptUntil: contact.keptUntil, in: .contacts, on: today)
        }
    }
}
