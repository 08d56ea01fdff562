import HTML

/// A field that people do not see; programs that fill in everything do.
struct TrapField {
    let context: PageContext

    var markup: Markup {
        div(.class("trap"), .aria(.hidden, "true")) {
            label(.for("trap")) { context.words.ask.trapLabel }
            input(
                .id("trap"), .type(.text), .name(ParameterName.trap.name(in: context.language)), .value(""), .tabindex(-1),
                .autocomplete("off"))
        }
    }
}
