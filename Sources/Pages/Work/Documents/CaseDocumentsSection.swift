import Casework
import Funding
import HTML

/// What is attached to a case and what should be, and the form to attach.
struct CaseDocumentsSection {
    let model: CasePage.Model
    let documents: CaseDocuments
    let problems: [WorkProblem]
    let context: WorkContext

    var markup: Markup {
        section {
            h2 { words.title }
            missing
            if documents.items.isEmpty { p { words.none } } else { list }
            if context.may(.attachDocument), model.mergedInto == nil, model.stage != .disposed { form }
        }
    }

    private var words: DocumentWords { context.words.documents }

    @MarkupBuilder private var missing: Markup {
        if !documents.plan.missing.isEmpty, model.stage != .disposed {
            div(.class("notice")) {
                p { strong { words.missing } }
                ul {
                    for item in documents.plan.missing { li { item.role.name[context.language] + ", " + context.format.date(item.day) } }
                }
            }
        }
    }

    private var list: Markup {
        ScrollingTable.markup(label: words.title) {
            table(.class("stack")) {
                thead { tr { for name in [words.name, words.role, words.step, words.added] { th(.scope(.col)) { name } } } }
                tbody { for item in documents.items { row(item) } }
            }
        }
    }

    private func row(_ item: CaseDocuments.Item) -> Markup {
        tr {
            td {
                if item.isDisposed {
                    words.gone(item.number)
                } else {
                    a(.href(context.path(.document(model.id, item.number)))) { "\(item.number). \(item.name)" }
                }
                p(.class("dim")) { details(of: item).joined(separator: " · ") }
            }
            td(.data("label", words.role)) { item.role.name[context.language] }
            td(.data("label", words.step)) { item.step.map(stepName) ?? "" }
            td(.data("label", words.added)) {
                item.addedBy
                p(.class("dim")) { context.format.moment(item.addedAt) }
            }
        }
    }

    private func details(of item: CaseDocuments.Item) -> [String] {
        var details = [item.kind.rawValue.uppercased(), context.format.bytes(item.size)]
        if let replaced = item.replaces { details.append(words.replacesNumber(replaced)) }
        if item.isReplaced { details.append(words.replaced) }
        return details
    }

    /// A step that has been corrected since is called by what stands in its place.
    private func stepName(_ number: Int) -> String {
        model.steps.first { $0.number == number }.map(name) ?? words.correctedStep
    }

    private func name(_ step: CasePage.Step) -> String { step.step.kind.name[context.language] + " " + context.format.date(step.step.day) }

    private var form: Markup {
        context.form(to: .documents(model.id), hasFile: true) {
            h3 { words.attach }
            FormKey.markup(model.formKey, context)
            field(.documentRole, words.role).choice(
                DocumentRole.allCases.map { ($0.rawValue, $0.name[context.language]) }, chosen: suggested?.rawValue ?? "other")
            if !model.steps.isEmpty {
                field(.documentStep, words.step).choice(
                    [("", words.wholeCase)] + model.steps.map { (String($0.number), name($0)) }, chosen: "")
            }
            if !current.isEmpty {
                field(.replaces, words.replaces, words.replacesHint).choice(
                    [("", words.newDocument)] + current.map { (String($0.number), "\($0.number). \($0.name)") }, chosen: "")
            }
            // Last: what comes before it decides whether it is received at all.
            field(.file, words.file, words.fileHint(context.format.bytes(documents.largest))).input(.file, completion: "off")
            p { button(.class("button"), .submit) { words.attachButton } }
        }
    }

    private var suggested: DocumentRole? { documents.plan.missing.first?.role }
    private var current: [CaseDocuments.Item] { documents.items.filter { !$0.isReplaced && !$0.isDisposed } }

    private func field(_ name: ParameterName, _ label: String, _ hint: String? = nil) -> WorkField {
        WorkField(name: name, label: label, hint: hint, problems: problems, language: context.language)
    }
}

extension Formatting {
    /// "12 kB", "1,5 MB"; steps of 1,024.
    func bytes(_ count: Int) -> String {
        if count < 1_024 { return number(count) + Self.space + "B" }
        if count < 1 << 20 { return number((count + 512) / 1_024) + Self.space + "kB" }
        let tenths = (count * 10 + (1 << 19)) >> 20
        if tenths % 10 == 0 || tenths >= 1_000 { return number(tenths / 10) + Self.space + "MB" }
        return number(tenths / 10) + (language == .swedish ? "," : ".") + String(tenths % 10) + Self.space + "MB"
    }
}
