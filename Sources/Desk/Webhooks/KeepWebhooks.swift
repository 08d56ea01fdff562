import Casework
import Catalogue
public import Foundation
public import Funding
import SQLCore
import Storage
public import Webhooks

/// Adds systems that follow calls, changes them, turns them on and off, and takes them away.
public struct KeepWebhooks: Sendable {
    /// What became of adding one.
    public enum Addition: Sendable {
        /// With the secret, which is shown now and never again; `nil` where the same form had added it already.
        case added(Webhook.ID, WebhookSecret?)
        case refused([WebhookProblem])
    }

    public enum Change: Sendable {
        case done
        case refused([WebhookProblem])
        /// Somebody else has changed it since; how it is now.
        case overtaken(Webhook)
        case missing
    }

    /// What became of giving one a new secret.
    public enum Renewal: Sendable {
        /// The secret, which is shown now and never again.
        case renewed(WebhookSecret)
        /// It has been changed since: a second secret would end what the receiver has been given.
        case overtaken
        case missing
    }

    /// So many a desk may have.
    public static let most = 50
    /// In characters.
    public static let longestNote = 200
    /// How long the secret before signs too, in seconds: a day.
    public static let formerSecretLasts: TimeInterval = 86_400

    private let desk: Desk
    private let actor: String
    private let hosts: OwnHosts

    /// - Parameters:
    ///   - actor: who does it, as the log calls them.
    ///   - hosts: hosts of one's own network that may be sent to.
    public init(_ desk: Desk, by actor: String, hosts: OwnHosts) {
        self.desk = desk
        self.actor = actor
        self.hosts = hosts
    }

    public func add(_ typed: Webhook.Content, formKey: [UInt8]) async throws -> Addition {
        let (desk, now, content) = (desk, desk.surroundings.now(), tidied(typed))
        let problems = problems(of: content)
        guard problems.isEmpty else { return .refused(problems) }
        let secret = try makeSecret()
        let new = NewWebhook(content: content, secret: try sealing.seal(secret.bytes), formKey: formKey, madeBy: actor)
        return try await desk.store.write { connection in
            if let known = try WebhookStore.id(ofForm: formKey, desk: desk.id, on: connection) { return .added(known, nil) }
            guard try WebhookStore.all(desk: desk.id, on: connection).count < Self.most else { return .refused([.tooMany]) }
            let id = try WebhookStore.add(new, desk: desk.id, at: now, on: connection)
            try log("webhook.add", id, ["host": content.host], at: now, on: connection)
            return .added(id, secret)
        }
    }

    /// - Parameter version: the one that the changer has seen.
    public func change(_ id: Webhook.ID, from version: Int, to typed: Webhook.Content) async throws -> Change {
        let (desk, now, content) = (desk, desk.surroundings.now(), tidied(typed))
        let problems = problems(of: content)
        guard problems.isEmpty else { return .refused(problems) }
        return try await desk.store.write { connection in
            guard let before = try WebhookStore.webhook(id, desk: desk.id, on: connection)?.webhook else { return .missing }
            // The same form sent twice, or nothing changed.
            if before.content == content { return .done }
            guard try WebhookStore.change(id, desk: desk.id, from: version, to: content, on: connection) else { return .overtaken(before) }
            try log("webhook.change", id, ["fields": before.content.differences(from: content)], at: now, on: connection)
            return .done
        }
    }

    /// Gives one a new secret; the one before signs too for a day.
    /// - Parameter version: the secret's, which the changer has seen.
    public func renewSecret(of id: Webhook.ID, from version: Int) async throws -> Renewal {
        let (desk, now, secret) = (desk, desk.surroundings.now(), try makeSecret())
        let sealed = try sealing.seal(secret.bytes)
        return try await desk.store.write { connection in
            let end = now + Self.formerSecretLasts
            guard try WebhookStore.setSecret(sealed, from: version, formerUntil: end, of: id, desk: desk.id, on: connection) else {
                return try WebhookStore.webhook(id, desk: desk.id, on: connection) == nil ? .missing : .overtaken
            }
            try log("webhook.secret", id, at: now, on: connection)
            return .renewed(secret)
        }
    }

    /// Turns one on or off; one that is so already stays as it is.
    public func turn(_ id: Webhook.ID, on isOn: Bool) async throws {
        let (desk, now) = (desk, desk.surroundings.now())
        try await desk.store.write { connection in
            let isChanged =
                isOn
                ? try WebhookStore.turnOn(id, desk: desk.id, at: now, on: connection)
                : try WebhookStore.turnOff(id, because: .staff, desk: desk.id, at: now, on: connection)
            if isChanged { try log(isOn ? "webhook.on" : "webhook.off", id, at: now, on: connection) }
        }
    }

    /// Takes one away with its log of deliveries.
    /// - Returns: whether there was one.
    public func remove(_ id: Webhook.ID) async throws -> Bool {
        let (desk, now) = (desk, desk.surroundings.now())
        return try await desk.store.write { connection in
            guard try WebhookStore.remove(id, desk: desk.id, on: connection) else { return false }
            try log("webhook.remove", id, at: now, on: connection)
            return true
        }
    }

    /// Has a test sent, whether it is on or off.
    /// - Returns: the delivery's number; `nil` where there is no such webhook.
    public func test(_ id: Webhook.ID, writing: WebhookWriting) async throws -> WebhookDelivery.ID? {
        let (desk, now) = (desk, desk.surroundings.now())
        let (message, body) = (WebhookPacking.newMessage(), writing.test(now))
        return try await desk.store.write { connection in
            let delivery = try WebhookDeliveryStore.addTest(
                message: message, body: body, to: id, desk: desk.id, at: now, on: connection)
            if delivery != nil { try log("webhook.test", id, at: now, on: connection) }
            return delivery
        }
    }

    /// Has a delivery sent again as the same message.
    /// - Returns: whether it can be.
    public func sendAgain(_ delivery: WebhookDelivery.ID, of id: Webhook.ID) async throws -> Bool {
        let (desk, now) = (desk, desk.surroundings.now())
        return try await desk.store.write { connection in
            guard try WebhookDeliveryStore.sendAgain(delivery, of: id, desk: desk.id, at: now, on: connection) else { return false }
            try log("webhook.again", id, ["delivery": String(delivery)], at: now, on: connection)
            return true
        }
    }

    private func tidied(_ typed: Webhook.Content) -> Webhook.Content {
        var content = typed
        (content.address, content.note) = (typed.address.trimmed, typed.note.trimmed)
        return content
    }

    private func problems(of content: Webhook.Content) -> [WebhookProblem] {
        var problems: [WebhookProblem] = []
        do {
            _ = try WebhookAddress(content.address, hosts: hosts)
        } catch {
            problems.append(.address(error))
        }
        if content.note.count > Self.longestNote { problems.append(.noteTooLong) }
        if content.search.text.count > CallFilter.longestText { problems.append(.textTooLong) }
        if let programme = content.search.programme, desk.catalogue.programme(programme) == nil { problems.append(.unknownProgramme) }
        return problems
    }

    private var sealing: SealedSecret { get throws { try SealedSecret.ofWebhooks(desk.surroundings) } }

    private func makeSecret() throws -> WebhookSecret {
        struct TooShort: Error {}
        guard let secret = WebhookSecret(bytes: desk.surroundings.makeSecret()) else { throw TooShort() }
        return secret
    }

    private func log(
        _ action: String, _ id: Webhook.ID, _ details: [String: String] = [:], at now: Date, on connection: any SQLConnection
    ) throws(SQLError) {
        let record = AuditRecord(actor: actor, action: action, subject: "webhook:\(id)", details: details)
        try AuditStore.append(record, desk: desk.id, at: now, on: connection)
    }
}

extension Webhook.Content {
    /// Addresses often have a secret in their path: the log has the host alone.
    public var host: String { URLComponents(string: address)?.host ?? "" }

    /// Which parts differ, with spaces between.
    fileprivate func differences(from other: Webhook.Content) -> String {
        [
            ("address", address != other.address), ("note", note != other.note), ("search", search != other.search),
            ("language", language != other.language), ("reminders", reminders != other.reminders),
        ].filter(\.1).map(\.0).joined(separator: " ")
    }
}
