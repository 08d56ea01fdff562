import ArgumentParser
import Casework
import Desk
import Foundation
import Funding
import Storage

struct PersonCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person", abstract: "What a desk keeps about a person, by their e-mail address.",
        discussion: """
            For whoever asks what is kept about them, or wants it gone (GDPR, articles 15 and 17). The log keeps that it was done, not whose.
            """,
        subcommands: [PersonExtract.self, PersonErase.self])
}

struct PersonExtract: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "extract", abstract: "Print everything about somebody as JSON.")

    @OptionGroup var place: Place
    @OptionGroup var desk: DeskOption

    @Argument(help: "The person's e-mail address.")
    var email: String

    func run() async throws {
        let found = try await HandlePersonalData(desk.opening(place).desk, actor: "command").findings(email: email)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        print(String(decoding: try encoder.encode(PersonDocument(found)), as: UTF8.self))
        if found.isEmpty { Terminal.progress("nothing is kept about that address") }
    }
}

struct PersonErase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase", abstract: "Take away what is kept about somebody.",
        discussion: """
            Questions, contacts of cases, networks and partner requests, and what they follow go. Cases and requests stay, without whom they came from. Texts that mention the address are \
            listed: somebody must read them. What must be kept by law, such as decided cases, is not taken away by this.
            """)

    @OptionGroup var place: Place
    @OptionGroup var desk: DeskOption

    @Argument(help: "The person's e-mail address.")
    var email: String

    @Flag(help: "Do it; without this, only what would go is told.")
    var yes = false

    func run() async throws {
        let handling = HandlePersonalData(try await desk.opening(place).desk, actor: "command")
        let found = yes ? try await handling.erase(email: email) : try await handling.findings(email: email)
        print(yes ? "Taken away:" : "Would be taken away (say --yes to do it):")
        print("  questions: \(list(found.inquiries.map(\.reference)))")
        print("  contacts of cases: \(list(found.contactOf.map(\.reference)))")
        print("  followed: \(found.watches.count)")
        print("  contacts of networks: \(list(found.networkContactOf.map(\.network.rawValue)))")
        print("  contacts of partner requests: \(list(found.partnerContactOf.map { String($0.id) }))")
        if !found.mentionedIn.isEmpty { print("Texts to read: \(list(found.mentionedIn.map(\.reference)))") }
        if !found.mentionedElsewhere.isEmpty { print("Other texts to read: \(list(found.mentionedElsewhere))") }
        if let account = found.account { print("The person works here: utblick user remove \(account)") }
    }

    private func list(_ references: [String]) -> String { references.isEmpty ? "none" : references.joined(separator: ", ") }
}

/// Everything about somebody, for them to read.
private struct PersonDocument: Encodable {
    struct Question: Encodable {
        let reference: String
        let received: Date
        let name: String
        let email: String
        let telephone: String?
        let organisation: String?
        let message: String
        let idea: String
        let legalBasis: String
        let keptUntil: String
    }

    struct Contact: Encodable {
        let reference: String
        let title: String
        let name: String?
        let email: String?
        let telephone: String?
        let legalBasis: String
        let keptUntil: String?
    }

    /// The contact of a network or of a partner request.
    struct Partner: Encodable {
        let of: String
        let name: String
        let role: String?
        let email: String
        let keptUntil: String?
    }

    let questions: [Question]
    let contactOfCases: [Contact]
    let mentionedInCases: [String]
    let contactOfNetworks: [Partner]
    let contactOfPartnerRequests: [Partner]
    let mentionedElsewhere: [String]
    let watches: Int
    let staffAccount: Int?

    init(_ found: PersonalDataFindings) {
        questions = found.inquiries.map {
            Question(
                reference: $0.reference, received: $0.submission.receivedAt, name: $0.submission.name, email: $0.submission.email,
                telephone: $0.submission.telephone, organisation: $0.submission.organisation, message: $0.submission.message,
                idea: $0.submission.idea, legalBasis: $0.submission.legalBasis, keptUntil: $0.submission.purgeAfter.iso)
        }
        contactOfCases = found.contactOf.map {
            Contact(
                reference: $0.reference, title: $0.content.title, name: $0.content.contact.name, email: $0.content.contact.email,
                telephone: $0.content.contact.telephone, legalBasis: $0.legalBasis, keptUntil: $0.purgeAfter?.iso)
        }
        mentionedInCases = found.mentionedIn.map(\.reference)
        contactOfNetworks = found.networkContactOf.map {
            Partner(
                of: $0.network.rawValue, name: $0.contact.name, role: $0.contact.role, email: $0.contact.email,
                keptUntil: $0.contact.keptUntil.iso)
        }
        contactOfPartnerRequests = found.partnerContactOf.map {
            Partner(
                of: $0.request.organisation.name, name: $0.request.contact?.name ?? "", role: nil, email: $0.request.contact?.email ?? "",
                keptUntil: $0.request.contact?.keptUntil.iso)
        }
        mentionedElsewhere = found.mentionedElsewhere
        watches = found.watches.count
        staffAccount = found.account
    }
}
