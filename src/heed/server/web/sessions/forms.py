"""The form one signs in with."""

from typing import Any

from allauth.account.forms import LoginForm
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from heed.server.web.form_rendering import HeedForm

_WRONG = {
    "email_password_mismatch": _(
        "The e-mail address and the password do not belong together. Check both."
    ),
    "too_many_login_attempts": _("Too many tries. Wait 5 minutes and try again."),
}


class SignInForm(LoginForm):
    """An e-mail address and a password; one message for every wrong pair."""

    use_required_attribute = HeedForm.use_required_attribute
    says_optional = HeedForm.says_optional

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        email, password = self.fields["login"], self.fields["password"]
        email.label, password.label = _("E-mail address"), _("Password")
        email.error_messages["required"] = _("Enter your e-mail address.")
        email.error_messages["invalid"] = _(
            "Enter an e-mail address with an @ in it, like name@example.org."
        )
        password.error_messages["required"] = _("Enter your password.")
        password.help_text = ""
        for field in (email, password):
            field.widget.attrs.pop("placeholder", None)

    def clean(self) -> dict[str, Any]:
        """Whether the two belong together, in Heed's words instead of allauth's."""
        try:
            cleaned: dict[str, Any] = super().clean()  # type: ignore[no-untyped-call]
        except ValidationError as error:
            code = getattr(error, "code", "")
            raise ValidationError(_WRONG.get(code, error.messages), code=code) from error
        return cleaned
