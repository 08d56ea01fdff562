public import Casework
import Foundation
import Funding
import SQLCore
public import Storage

/// Adds organisations to the desk's register, changes them, and takes them out.
public struct KeepOrganisations: Sendable {
    public enum Outcome: Sendable, Hashable {
        case done(RegisteredOrganisation.ID)
        case refused([NetworkProblem])
        /// Another organisation of the register has one of the numbers.
        case taken(NetworkProblem.Field, by: RegisteredOrganisation)
        /// Somebody else has changed it since; how it is now.
        case overtaken(RegisteredOrganisation)
        case missing
    }

    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// - Parameter formKey: what came with the form: the same form sent twice adds one.
    public func add(_ typed: KnownOrganisation, by member: StaffMember, formKey: [UInt8]) async throws -> Outcome {
        let (desk, now, organisation) = (desk, desk.surroundings.now(), typed.tidied)
        let problems = organisation.problems
        guard problems.isEmpty else { return .refused(problems.unrepeated) }
        return try await desk.store.write { connection in
            if let known = try OrganisationRegisterStore.id(ofForm: formKey, desk: desk.id, on: connection) { return .done(known) }
            if let taken = try desk.registered(numbersOf: organisation, on: connection) { return .taken(taken.field, by: taken.holder) }
            let id = try OrganisationRegisterStore.add(
                organisation, desk: desk.id, formKey: formKey, by: member.actor, at: now, on: connection)
            try desk.log("organisation.add", about: "organisation:\(id)", by: member, at: now, on: connection)
            return .done(id)
        }
    }

    /// - Parameter version: the one that the changer has seen.
    public func change(
        _ id: RegisteredOrganisation.ID, from version: Int, to typed: KnownOrganisation, by member: StaffMember
    ) async throws -> Outcome {
        let (desk, now, organisation) = (desk, desk.surroundings.now(), typed.tidied)
        let problems = organisation.problems
        guard problems.isEmpty else { return .refused(problems.unrepeated) }
        return try await desk.store.write { connection in
            guard let before = try OrganisationRegisterStore.organisation(id, desk: desk.id, on: connection) else { return .missing }
            // The same form sent twice, or nothing changed.
            if before.organisation == organisation { return .done(id) }
            if let taken = try desk.registered(numbersOf: organisation, besides: id, on: connection) {
                return .taken(taken.field, by: taken.holder)
            }
            let isChanged = try OrganisationRegisterStore.change(
                id, desk: desk.id, from: version, to: organisation, by: member.actor, at: now, on: connection)
            guard isChanged else { return .overtaken(before) }
            let fields = before.organisation.differences(from: organisation).joined(separator: " ")
            try desk.log("organisation.change", about: "organisation:\(id)", by: member, ["fields": fields], at: now, on: connection)
            return .done(id)
        }
    }

    /// Takes one out of the register. What names it elsewhere stays as it is.
    public func remove(_ id: RegisteredOrganisation.ID, from version: Int, by member: StaffMember) async throws -> Outcome {
        let (desk, now) = (desk, desk.surroundings.now())
        return try await desk.store.write { connection in
            guard let before = try OrganisationRegisterStore.organisation(id, desk: desk.id, on: connection) else { return .missing }
            guard try OrganisationRegisterStore.remove(id, desk: desk.id, from: version, on: connection) else { return .overtaken(before) }
            try desk.log("organisation.remove", about: "organisation:\(id)", by: member, at: now, on: connection)
            return .done(id)
        }
    }
}

extension KnownOrganisation {
    /// As it is kept: without spaces around texts.
    fileprivate var tidied: KnownOrganisation {
        var organisation = self
        (organisation.name, organisation.web, organisation.note) = (name.trimmed, web.trimmed, note.trimmed)
        return organisation
    }

    fileprivate var problems: [NetworkProblem] {
        (name.isBlank ? [.empty(.organisation)] : []) + NetworkProblem.of(name, in: .organisation, limit: 200)
            + NetworkProblem.of(web: web) + NetworkProblem.of(note, in: .note, limit: 2_000)
    }
}
