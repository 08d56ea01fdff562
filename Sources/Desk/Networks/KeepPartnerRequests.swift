public import Casework
import Catalogue
import Foundation
import Funding
import SQLCore
public import Storage

/// Records partner requests, changes what they say, and tells what has become of them.
public struct KeepPartnerRequests: Sendable {
    public enum Outcome: Sendable, Hashable {
        case done(StoredPartnerRequest.ID)
        case refused([NetworkProblem])
        /// Somebody else has changed it since; how it is now.
        case overtaken(StoredPartnerRequest)
        case missing
    }

    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// - Parameters:
    ///   - reference: of the case that it belongs to; empty for none.
    ///   - formKey: what came with the form: the same form sent twice keeps one.
    public func add(
        _ typed: PartnerRequest, caseReference reference: String, by member: StaffMember, formKey: [UInt8]
    ) async throws -> Outcome {
        let (desk, now, request) = (desk, desk.surroundings.now(), typed.tidied)
        let today = Day(of: now, in: .stockholm)
        let problems = request.problems(on: today, in: desk)
        guard problems.isEmpty else { return .refused(problems.unrepeated) }
        return try await desk.store.write { connection in
            guard let request = try desk.tied(request.filled(in: desk, on: connection), to: reference, on: connection) else {
                return .refused([.unknown(.caseReference)])
            }
            let (id, isNew) = try PartnerRequestStore.add(
                request, desk: desk.id, formKey: formKey, on: today, by: member.actor, at: now, on: connection)
            if isNew {
                try desk.log("partner.add", of: id, request, by: member, at: now, on: connection)
                try desk.reindex(partner: id, on: connection)
            }
            return .done(id)
        }
    }

    /// - Parameter version: the one that the changer has seen.
    public func change(
        _ id: StoredPartnerRequest.ID, from version: Int, to typed: PartnerRequest, caseReference reference: String, by member: StaffMember
    ) async throws -> Outcome {
        let (desk, now, request) = (desk, desk.surroundings.now(), typed.tidied)
        let problems = request.problems(on: Day(of: now, in: .stockholm), in: desk)
        guard problems.isEmpty else { return .refused(problems.unrepeated) }
        return try await desk.store.write { connection in
            guard let before = try PartnerRequestStore.request(id, desk: desk.id, on: connection) else { return .missing }
            guard let request = try desk.tied(request.filled(in: desk, on: connection), to: reference, on: connection) else {
                return .refused([.unknown(.caseReference)])
            }
            // The same form sent twice, or nothing changed.
            if before.request == request { return .done(id) }
            let isChanged = try PartnerRequestStore.change(
                id, desk: desk.id, from: version, to: request, by: member.actor, at: now, on: connection)
            guard isChanged else { return .overtaken(before) }
            try desk.log("partner.change", of: id, request, by: member, at: now, on: connection)
            try desk.reindex(partner: id, on: connection)
            return .done(id)
        }
    }

    /// Says what has become of one. The state that it has already is not said again.
    public func set(
        _ state: PartnerRequest.State, of id: StoredPartnerRequest.ID, note: String, by member: StaffMember
    ) async throws -> Outcome {
        let problems = NetworkProblem.of(note, in: .note, limit: 1_000)
        guard problems.isEmpty else { return .refused(problems) }
        let (desk, now) = (desk, desk.surroundings.now())
        return try await desk.store.write { connection in
            guard let before = try PartnerRequestStore.request(id, desk: desk.id, on: connection) else { return .missing }
            guard before.state != state else { return .done(id) }
            let event = PartnerRequestEvent(state, on: Day(of: now, in: .stockholm), by: member.actor, note: note.trimmed)
            guard try PartnerRequestStore.append(event, to: before, desk: desk.id, at: now, on: connection) else {
                return .overtaken(before)
            }
            let details = ["state": state.rawValue]
            try desk.log("partner.state", about: "partner:\(id)", by: member, details, at: now, on: connection)
            try desk.reindex(partner: id, on: connection)
            return .done(id)
        }
    }
}

extension Desk {
    /// `nil` where a reference is no case's.
    fileprivate func tied(
        _ request: PartnerRequest, to reference: String, on connection: any SQLConnection
    ) throws(SQLError) -> PartnerRequest? {
        var request = request
        request.caseID = nil
        guard !reference.isBlank else { return request }
        guard let id = try caseID(ofReference: reference, on: connection) else { return nil }
        request.caseID = id
        return request
    }

    fileprivate func log(
        _ action: String, of id: StoredPartnerRequest.ID, _ request: PartnerRequest, by member: StaffMember, at now: Date,
        on connection: any SQLConnection
    ) throws(SQLError) {
        let details = request.caseID.map { ["case": String($0)] } ?? [:]
        try log(action, about: "partner:\(id)", by: member, details, at: now, on: connection)
    }
}

extension PartnerRequest {
    /// As it is kept: without spaces around texts, and without a contact that says nothing.
    fileprivate var tidied: PartnerRequest {
        var request = self
        request.organisation.name = organisation.name.trimmed
        request.text = text.trimmed
        request.contact = contact.flatMap { contact in
            let kept = PartnerContact(name: contact.name.trimmed, email: contact.email.trimmed, keptUntil: contact.keptUntil)
            return kept.name.isEmpty && kept.email.isEmpty ? nil : kept
        }
        return request
    }

    /// With what the register knows of an organisation that is named as there and has no number of its own.
    fileprivate func filled(in desk: Desk, on connection: any SQLConnection) throws(SQLError) -> PartnerRequest {
        guard organisation.keys.isEmpty,
            let known = try desk.known(named: organisation.name, in: organisation.country, on: connection)
        else { return self }
        var request = self
        request.organisation = PartnerOrganisation(
            name: known.name, country: organisation.country ?? known.country, organisationNumber: known.organisationNumber,
            vatNumber: known.vatNumber, pic: known.pic)
        return request
    }

    fileprivate func problems(on today: Day, in desk: Desk) -> [NetworkProblem] {
        var problems: [NetworkProblem] = organisation.name.isBlank ? [.empty(.organisation)] : []
        problems += NetworkProblem.of(organisation.name, in: .organisation, limit: 200)
        if let contact {
            problems += NetworkProblem.of(contact.name, in: .contactName, limit: 200)
            problems += NetworkProblem.of(email: contact.email, in: .contactEmail)
            problems += NetworkProblem.of(keptUntil: contact.keptUntil, in: .keptUntil, on: today)
        }
        if let programme, desk.catalogue.programme(programme) == nil { problems.append(.unknown(.programme)) }
        problems += call.map { NetworkProblem.of($0.rawValue, in: .call, limit: 200) } ?? []
        problems += (text.isBlank ? [.empty(.text)] : []) + NetworkProblem.of(text, in: .text, limit: 10_000)
        return problems
    }
}
