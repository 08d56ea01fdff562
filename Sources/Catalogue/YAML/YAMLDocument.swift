import Foundation
import Yams

/// The text of one catalogue file as YAML nodes.
enum YAMLDocument {
    /// The file's outermost mapping, or `nil` with a diagnostic when the text is not what `schema` names.
    static func root(of data: Data, schema: String, log: DiagnosticLog) -> YAMLMapping? {
        guard let text = String(data: data, encoding: .utf8) else {
            log.error("the file is not UTF-8 text; expected UTF-8", at: 1)
            return nil
        }
        // Yams keeps a pointer into the text, which a string of fewer than 16 bytes does not hold still for.
        guard text.utf8.count > 16 else {
            log.error("the file is empty; expected schema: \(schema)", at: 1)
            return nil
        }
        if let line = lineNestedTooDeeply(in: text) {
            log.error("nested too deeply; expected at most \(deepestNesting) levels", at: line)
            return nil
        }
        guard let node = node(of: text, log: log), let root = YAMLMapping(node, subject: "the file", log: log) else { return nil }
        guard let found = root.text("schema") else { return nil }
        guard found == schema else {
            log.error("schema is \(found); expected \(schema)", at: root.line)
            return nil
        }
        return root
    }

    private static func node(of text: String, log: DiagnosticLog) -> Node? {
        do {
            // The basic resolver leaves scalars as they are written, which is what the readers ask for, and is twice as fast.
            guard let node = try Yams.compose(yaml: text, .basic) else {
                log.error("the file is empty; expected a mapping", at: 1)
                return nil
            }
            return node
        } catch let error as YamlError {
            log.error("not valid YAML: \(error.reason)", at: error.line)
        } catch {
            log.error("not valid YAML", at: 1)
        }
        return nil
    }

    private static let deepestNesting = 64

    /// The first line that opens more brackets, or begins with more indentation or dashes, than any catalogue file needs.
    private static func lineNestedTooDeeply(in text: String) -> Int? {
        var line = 1
        var brackets = 0
        var leading = 0
        var isLeading = true
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\n"):
                line += 1
                leading = 0
                isLeading = true
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                brackets += 1
                isLeading = false
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                brackets = max(0, brackets - 1)
                isLeading = false
            case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "?"):
                if isLeading { leading += 1 }
            default:
                isLeading = false
            }
            if brackets > deepestNesting || leading > 2 * deepestNesting { return line }
        }
        return nil
    }
}

extension YamlError {
    /// The line that the error is about, from 1.
    fileprivate var line: Int {
        switch self {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): max(1, mark.line)
        case .duplicatedKeysInMapping(_, let context): max(1, context.mark.line)
        case .reader(_, let offset, _, let yaml):
            1 + yaml.utf8.prefix(max(0, offset ?? 0)).count { $0 == UInt8(ascii: "\n") }
        default: 1
        }
    }

    /// What is wrong, in a few words.
    fileprivate var reason: String {
        switch self {
        case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _),
            .reader(let problem, _, _, _):
            problem
        case .duplicatedKeysInMapping(let keys, _): "\(keys.joined(separator: ", ")) stands twice in one mapping"
        default: "the text cannot be read"
        }
    }
}
