import ArgumentParser
import Casework
import Desk
import Foundation
import Storage

struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "The log of who saw and changed what at a desk.",
        discussion: """
            Each entry holds the SHA-256 digest of the one before: none can be changed, taken out or put in without all that follow being written \
            anew. Keep the last digest elsewhere from time to time; then that shows too.
            """,
        subcommands: [AuditVerify.self, AuditList.self])
}

struct AuditVerify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Walk a desk's whole log and see whether it holds.",
        discussion: "Prints how many entries there are and the last digest. Exit code 65 where the log does not hold.")

    @OptionGroup var place: Place
    @OptionGroup var desk: DeskOption

    func run() async throws {
        do {
            let (count, digest) = try await ReadAudit(desk.opening(place).desk).check()
            print("The log holds: \(count) entries, the last one's digest is \(digest.hexadecimal).")
        } catch let found as AuditCheck.Break {
            Terminal.error("the log does not hold: \(found.words)")
            throw ExitCode.unusableInput
        }
    }
}

struct AuditList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "The latest entries, the latest first.")

    @OptionGroup var place: Place
    @OptionGroup var desk: DeskOption

    @Option(help: "Only what is about this: case:45, staff:3.")
    var about: String?

    @Option(help: "At most so many, 1 to 10,000.")
    var limit = 50

    @Flag(help: "As JSON, an object a line.")
    var json = false

    func validate() throws {
        guard (1...10_000).contains(limit) else { throw ValidationError("--limit must be from 1 to 10,000.") }
    }

    func run() async throws {
        let entries = try await ReadAudit(desk.opening(place).desk).latest(limit, about: about)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        for entry in entries {
            if json {
                print(String(decoding: try encoder.encode(Line(entry)), as: UTF8.self))
            } else {
                print("\(entry.number)  \(entry.moment)  \(entry.actor)  \(entry.action)  \(entry.subject)  \(entry.details)")
            }
        }
    }

    private struct Line: Encodable {
        let number: Int
        let moment: String
        let actor: String
        let action: String
        let subject: String
        let details: [String: String]
        let digest: String

        init(_ entry: AuditEntry) {
            number = entry.number
            moment = entry.moment
            actor = entry.actor
            action = entry.action
            subject = entry.subject
            details = entry.namedDetails
            digest = entry.digest.hexadecimal
        }
    }
}

extension AuditCheck.Break {
    fileprivate var words: String {
        switch self {
        case .gap(let expected, let found): "entry \(expected) is not there; \(found) comes in its place"
        case .changed(let number): "entry \(number) is not what it was when it was written"
        case .end(let expected, let found): "it ends with entry \(found) and ought to end with \(expected)"
        }
    }
}

extension [UInt8] {
    fileprivate var hexadecimal: String { map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
}
