local N,T,O,Q,A=require("error_envelopes.null"),type,require("error_envelopes.values").object,require("error_envelopes.guard").new,require("error_envelopes.accessor").new
local J
J={
{"","type","object"},
{"","required","error"},
{"/error","type","object"},
{"/error","required","type"},
{"/error/type","type","string"},
{"/error/code","type",{"string","null"}},
{"/error/decline_code","type",{"string","null"}},
{"/error/advice_code","type",{"string","null"}},
{"/error/message","type",{"string","null"}},
{"/error/user_message","type",{"string","null"}},
{"/error/param","type",{"string","null"}},
{"/error/doc_url","type",{"string","null"}},
{"/error/request_log_url","type",{"string","null"}},
{"/error/charge","type",{"string","null"}},
{"/error","required","code"},
{"/error/code","const","card_declined"},
{"/error/code","enum",{"incorrect_number","incorrect_cvc","incorrect_zip","incorrect_address","invalid_number","invalid_cvc","invalid_expiry_month","invalid_expiry_year","invalid_card_type","expired_card"}},
{"/error/code","enum",{"insufficient_funds","bank_account_declined","debit_not_authorized","payment_method_customer_decline","payment_method_provider_decline","refer_to_customer","payment_intent_payment_attempt_failed","payment_intent_payment_attempt_expired","setup_attempt_failed","account_closed","payment_method_bank_account_blocked"}},
{"/error/code","enum",{"authentication_required","payment_intent_action_required","payment_intent_authentication_failure","setup_intent_authentication_failure","invoice_payment_intent_requires_action"}},
{"/error/code","const","processing_error"},
{"/error/code","const","card_decline_rate_limit_exceeded"},
{"/error/code","enum",{"rate_limit","payment_intent_rate_limit_exceeded"}},
{"/error/code","const","lock_timeout"},
{"/error/code","const","idempotency_key_in_use"},
{"/error/code","enum",{"api_key_expired","platform_api_key_expired"}},
{"/error/code","const","secret_key_required"},
{"/error/code","const","livemode_mismatch"},
{"/error/code","enum",{"testmode_charges_only","payouts_not_allowed","transfers_not_allowed","platform_account_required","account_error_country_change_requires_additional_steps","progressive_onboarding_limit_exceeded"}},
{"/error/code","enum",{"stripe_tax_inactive","forwarding_api_inactive","instant_payouts_config_disabled","instant_payouts_currency_disabled","financial_account_capability_not_enabled","storer_capability_not_active","storer_capability_missing","payment_method_unactivated"}},
{"/error/code","enum",{"account_invalid","no_account","not_allowed_on_standard_account","application_fees_not_allowed","action_blocked","request_blocked","approval_required"}},
{"/error/code","const","balance_insufficient"},
{"/error/code","enum",{"payouts_limit_exceeded","instant_payouts_limit_exceeded"}},
{"/error/code","const","resource_missing"},
{"/error/code","enum",{"resource_already_exists","bank_account_exists"}},
{"/error/code","enum",{"charge_already_captured","charge_already_refunded","charge_disputed","charge_not_refundable","charge_expired_for_capture","capture_charge_authorization_expired","capture_unauthorized_payment","payment_intent_unexpected_state","payment_intent_incompatible_payment_method","setup_intent_unexpected_state","setup_intent_setup_attempt_expired","payment_method_unexpected_state","intent_invalid_state","invoice_not_editable","status_transition_invalid","token_already_used","token_in_use","refund_disputed_payment","return_intent_already_processed","missing","coupon_expired","customer_session_expired","product_inactive","sku_inactive","out_of_inventory"}},
{"/error/code","enum",{"parameter_missing","parameter_unknown","parameter_invalid_empty","parameter_invalid_integer","parameter_invalid_string_blank","parameter_invalid_string_empty","parameters_exclusive","amount_too_small","amount_too_large","charge_invalid_parameter","payment_intent_invalid_parameter","payment_method_invalid_parameter","payment_method_invalid_parameter_testmode","setup_intent_invalid_parameter","balance_invalid_parameter","invalid_charge_amount","invalid_characters","email_invalid","url_invalid","country_code_invalid","country_unsupported","postal_code_invalid","routing_number_invalid","account_number_invalid","tax_id_invalid","customer_tax_location_invalid","shipping_address_invalid"}},
{"/error/code","const","invalid_fields"},
{"/error/code","const","tls_version_unsupported"},
{"/error/code","enum",{"terminal_reader_busy","terminal_reader_offline","terminal_reader_timeout"}},
{"/error/code","enum",{"forwarding_api_retryable_upstream_error","forwarding_api_upstream_connection_error","forwarding_api_upstream_connection_timeout","forwarding_api_upstream_error","payment_method_provider_timeout","taxes_calculation_failed","shipping_calculation_failed","failed_tax_calculation","payment_method_microdeposit_processing_error"}},
}
local G
G={
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local type=error.type
if type==nil then return 4 end
if T(type)~="string" then return 5 end
local code=error.code
if code~=nil and T(code)~="string" and code~=N then return 6 end
local declineCode=error.decline_code
if declineCode~=nil and T(declineCode)~="string" and declineCode~=N then return 7 end
local adviceCode=error.advice_code
if adviceCode~=nil and T(adviceCode)~="string" and adviceCode~=N then return 8 end
local message=error.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local userMessage=error.user_message
if userMessage~=nil and T(userMessage)~="string" and userMessage~=N then return 10 end
local param=error.param
if param~=nil and T(param)~="string" and param~=N then return 11 end
local docUrl=error.doc_url
if docUrl~=nil and T(docUrl)~="string" and docUrl~=N then return 12 end
local requestLogUrl=error.request_log_url
if requestLogUrl~=nil and T(requestLogUrl)~="string" and requestLogUrl~=N then return 13 end
local charge=error.charge
if charge~=nil and T(charge)~="string" and charge~=N then return 14 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 15 end
if code~="card_declined" then return 16 end
local type=error.type
if type==nil then return 4 end
if T(type)~="string" then return 5 end
local declineCode=error.decline_code
if declineCode~=nil and T(declineCode)~="string" and declineCode~=N then return 7 end
local adviceCode=error.advice_code
if adviceCode~=nil and T(adviceCode)~="string" and adviceCode~=N then return 8 end
local message=error.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local userMessage=error.user_message
if userMessage~=nil and T(userMessage)~="string" and userMessage~=N then return 10 end
local param=error.param
if param~=nil and T(param)~="string" and param~=N then return 11 end
local docUrl=error.doc_url
if docUrl~=nil and T(docUrl)~="string" and docUrl~=N then return 12 end
local requestLogUrl=error.request_log_url
if requestLogUrl~=nil and T(requestLogUrl)~="string" and requestLogUrl~=N then return 13 end
local charge=error.charge
if charge~=nil and T(charge)~="string" and charge~=N then return 14 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local type=error.type
if type==nil then return 4 end
if T(type)~="string" then return 5 end
local code=error.code
if code==nil then return 15 end
if code~="incorrect_number" and code~="incorrect_cvc" and code~="incorrect_zip" and code~="incorrect_address" and code~="invalid_number" and code~="invalid_cvc" and code~="invalid_expiry_month" and code~="invalid_expiry_year" and code~="invalid_card_type" and code~="expired_card" then return 17 end
local declineCode=error.decline_code
if declineCode~=nil and T(declineCode)~="string" and declineCode~=N then return 7 end
local adviceCode=error.advice_code
if adviceCode~=nil and T(adviceCode)~="string" and adviceCode~=N then return 8 end
local message=error.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local userMessage=error.user_message
if userMessage~=nil and T(userMessage)~="string" and userMessage~=N then return 10 end
local param=error.param
if param~=nil and T(param)~="string" and param~=N then return 11 end
local docUrl=error.doc_url
if docUrl~=nil and T(docUrl)~="string" and docUrl~=N then return 12 end
local requestLogUrl=error.request_log_url
if requestLogUrl~=nil and T(requestLogUrl)~="string" and requestLogUrl~=N then return 13 end
local charge=error.charge
if charge~=nil and T(charge)~="string" and charge~=N then return 14 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local type=error.type
if type==nil then return 4 end
if T(type)~="string" then return 5 end
local code=error.code
if code==nil then return 15 end
if code~="insufficient_funds" and code~="bank_account_declined" and code~="debit_not_authorized" and code~="payment_method_customer_decline" and code~="payment_method_provider_decline" and code~="refer_to_customer" and code~="payment_intent_payment_attempt_failed" and code~="payment_intent_payment_attempt_expired" and code~="setup_attempt_failed" and code~="account_closed" and code~="payment_method_bank_account_blocked" then return 18 end
local declineCode=error.decline_code
if declineCode~=nil and T(declineCode)~="string" and declineCode~=N then return 7 end
local adviceCode=error.advice_code
if adviceCode~=nil and T(adviceCode)~="string" and adviceCode~=N then return 8 end
local message=error.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local userMessage=error.user_message
if userMessage~=nil and T(userMessage)~="string" and userMessage~=N then return 10 end
local param=error.param
if param~=nil and T(param)~="string" and param~=N then return 11 end
local docUrl=error.doc_url
if docUrl~=nil and T(docUrl)~="string" and docUrl~=N then return 12 end
local requestLogUrl=error.request_log_url
if requestLogUrl~=nil and T(requestLogUrl)~="string" and requestLogUrl~=N then return 13 end
local charge=error.charge
if charge~=nil and T(charge)~="string" and charge~=N then return 14 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local type=error.type
if type==nil then return 4 end
if T(type)~="string" then return 5 end
local code=error.code
if code==nil then return 15 end
if code~="authentication_required" and code~="payment_intent_action_required" and code~="payment_intent_authentication_failure" and code~="setup_intent_authentication_failure" and code~="invoice_payment_intent_requires_action" then return 19 end
local declineCode=error.decline_code
if declineCode~=nil and T(declineCode)~="string" and declineCode~=N then return 7 end
local adviceCode=error.advice_code
if adviceCode~=nil and T(adviceCode)~="string" and adviceCode~=N then return 8 end
local message=error.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local userMessage=error.user_message
if userMessage~=nil and T(userMessage)~="string" and userMessage~=N then return 10 end
local param=error.param
if param~=nil and T(param)~="string" and param~=N then return 11 end
local docUrl=error.doc_url
if docUrl~=nil and T(docUrl)~="string" and docUrl~=N then return 12 end
local requestLogUrl=error.request_log_url
if requestLogUrl~=nil and T(requestLogUrl)~="string" and requestLogUrl~=N then return 13 end
local charge=error.charge
if charge~=nil and T(charge)~="string" and charge~=N then return 14 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 15 end
if code~="processing_error" then return 20 end
local type=error.type
if type==nil then return 4 end
if T(type)~="string" then return 5 end
local declineCode=error.decline_code
if declineCode~=nil and T(declineCode)~="string" and declineCode~=N then return 7 end
local adviceCode=error.advice_code
if adviceCode~=nil and T(adviceCode)~="string" and adviceCode~=N then return 8 end
local message=error.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local userMessage=error.user_message
if userMessage~=nil and T(userMessage)~="string" and userMessage~=N then return 10 end
local param=error.param
if param~=nil and T(param)~="string" and param~=N then return 11 end
local docUrl=error.doc_url
if docUrl~=nil and T(docUrl)~="string" and docUrl~=N then return 12 end
local requestLogUrl=error.request_log_url
if requestLogUrl~=nil and T(requestLogUrl)~="string" and requestLogUrl~=N then return 13 end
local charge=error.charge
if charge~=nil and T(charge)~="string" and charge~=N then return 14 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 15 end
if code~="card_decline_rate_limit_exceeded" then return 21 end
local type=error.type
if type==nil then return 4 end
if T(type)~="string" then return 5 end
local declineCode=error.decline_code
if declineCode~=nil and T(declineCode)~="string" and declineCode~=N then return 7 end
local adviceCode=error.advice_code
if adviceCode~=nil and T(adviceCode)~="string" and adviceCode~=N then return 8 end
local message=error.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local userMessage=error.user_message
if userMessage~=nil and T(userMessage)~="string" and userMessage~=N then return 10 end
local param=error.param
if param~=nil and T(param)~="string" and param~=N then return 11 end
local docUrl=error.doc_url
if docUrl~=nil and T(docUrl)~="string" and docUrl~=N then return 12 end
local requestLogUrl=error.request_log_url
if requestLogUrl~=nil and T(requestLogUrl)~="string" and requestLogUrl~=N then return 13 end
local charge=error.charge
if charge~=nil and T(charge)~="string" and charge~=N then return 14 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local type=error.type
if type==nil then return 4 end
if T(type)~="string" then return 5 end
local code=error.code
if code==nil then return 15 end
if code~="rate_limit" and code~="payment_intent_rate_limit_exceeded" then return 22 end
local declineCode=error.decline_code
if declineCode~=nil and T(declineCode)~="string" and declineCode~=N then return 7 end
local adviceCode=error.advice_code
if adviceCode~=nil and T(adviceCode)~="string" and adviceCode~=N then return 8 end
local message=error.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local userMessage=error.user_message
if userMessage~=nil and T(userMessage)~="string" and userMessage~=N then return 10 end
local param=error.param
if param~=nil and T(param)~="string" and param~=N then return 11 end
local docUrl=error.doc_url
if docUrl~=nil and T(docUrl)~="string" and docUrl~=N then return 12 end
local requestLogUrl=error.request_log_url
if requestLogUrl~=nil and T(requestLogUrl)~="string" and requestLogUrl~=N then return 13 end
local charge=error.charge
if charge~=nil and T(charge)~="string" and charge~=N then return 14 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 15 end
if code~="lock_timeout" then return 23 end
local type=error.type
if type==nil then return 4 end
if T(type)~="string" then return 5 end
local declineCode=error.decline_code
if declineCode~=nil and T(declineCode)~="string" and declineCode~=N then return 7 end
local adviceCode=error.advice_code
if adviceCode~=nil and T(adviceCode)~="string" and adviceCode~=N then return 8 end
local message=error.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local userMessage=error.user_message
if userMessage~=nil and T(userMessage)~="string" and userMessage~=N then return 10 end
local param=error.param
if param~=nil and T(param)~="string" and param~=N then return 11 end
local docUrl=error.doc_url
if docUrl~=nil and T(docUrl)~="string" and docUrl~=N then return 12 end
local requestLogUrl=error.request_log_url
if requestLogUrl~=nil and T(requestLogUrl)~="string" and requestLogUrl~=N then return 13 end
local charge=error.charge
if charge~=nil and T(charge)~="string" and charge~=N then return 14 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 15 end
if code~="idempotency_key_in_use" then return 24 end
local type=error.type
if type==nil then return 4 end
if T(type)~="string" then return 5 end
local declineCode=error.decline_code
if declineCode~=nil and T(declineCode)~="string" and declineCode~=N then return 7 end
local adviceCode=error.advice_code
if adviceCode~=nil and T(adviceCode)~="string" and adviceCode~=N then return 8 end
local message=error.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local userMessage=error.user_message
if userMessage~=nil and T(userMessage)~="string" and userMessage~=N then return 10 end
local param=error.param
if param~=nil and T(param)~="string" and param~=N then return 11 end
local docUrl=error.doc_url
if docUrl~=nil and T(docUrl)~="string" and docUrl~=N then return 12 end
local requestLogUrl=error.request_log_url
if requestLogUrl~=nil and T(requestLogUrl)~="string" and requestLogUrl~=N then return 13 end
local charge=error.charge
if charge~=nil and T(charge)~="string" and charge~=N then return 14 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local type=error.type
if type==nil then return 4 end
if T(type)~="string" then return 5 end
local code=error.code
if code==nil then return 15 end
if code~="api_key_expired" and code~="platform_api_key_expired" then return 25 end
local declineCode=error.decline_code
if declineCode~=nil and T(declineCode)~="string" and declineCode~=N then return 7 end
local adviceCode=error.advice_code
if adviceCode~=nil and T(adviceCode)~="string" and adviceCode~=N then return 8 end
local message=error.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local userMessage=error.user_message
if userMessage~=nil and T(userMessage)~="string" and userMessage~=N then return 10 end
local param=error.param
if param~=nil and T(param)~="string" and param~=N then return 11 end
local docUrl=error.doc_url
if docUrl~=nil and T(docUrl)~="string" and docUrl~=N then return 12 end
local requestLogUrl=error.request_log_url
if requestLogUrl~=nil and T(requestLogUrl)~="string" and requestLogUrl~=N then return 13 end
local charge=error.charge
if charge~=nil and T(charge)~="string" and charge~=N then return 14 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 15 end
if code~="secret_key_required" then return 26 end
local type=error.type
if type==nil then return 4 end
if T(type)~="string" then return 5 end
local declineCode=error.decline_code
if declineCode~=nil and T(declineCode)~="string" and declineCode~=N then return 7 end
local adviceCode=error.advice_code
if adviceCode~=nil and T(adviceCode)~="string" and adviceCode~=N then return 8 end
local message=error.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local userMessage=error.user_message
if userMessage~=nil and T(userMessage)~="string" and userMessage~=N then return 10 end
local param=error.param
if param~=nil and T(param)~="string" and param~=N then return 11 end
local docUrl=error.doc_url
if docUrl~=nil and T(docUrl)~="string" and docUrl~=N then return 12 end
local requestLogUrl=error.request_log_url
if requestLogUrl~=nil and T(requestLogUrl)~="string" and requestLogUrl~=N then return 13 end
local charge=error.charge
if charge~=nil and T(charge)~="string" and charge~=N then return 14 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 15 end
if code~="livemode_mismatch" then return 27 end
local type=error.type
if type==nil then return 4 end
if T(type)~="string" then return 5 end
local declineCode=error.decline_code
if declineCode~=nil and T(declineCode)~="string" and declineCode~=N then return 7 end
local adviceCode=error.advice_code
if adviceCode~=nil and T(adviceCode)~="string" and adviceCode~=N then return 8 end
local message=error.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local userMessage=error.user_message
if userMessage~=nil and T(userMessage)~="string" and userMessage~=N then return 10 end
local param=error.param
if param~=nil and T(param)~="string" and param~=N then return 11 end
local docUrl=error.doc_url
if docUrl~=nil and T(docUrl)~="string" and docUrl~=N then return 12 end
local requestLogUrl=error.request_log_url
if requestLogUrl~=nil and T(requestLogUrl)~="string" and requestLogUrl~=N then return 13 end
local charge=error.charge
if charge~=nil and T(charge)~="string" and charge~=N then return 14 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local type=error.type
if type==nil then return 4 end
if T(type)~="string" then return 5 end
local code=error.code
if code==nil then return 15 end
if code~="testmode_charges_only" and code~="payouts_not_allowed" and code~="transfers_not_allowed" and code~="platform_account_required" and code~="account_error_country_change_requires_additional_steps" and code~="progressive_onboarding_limit_exceeded" then return 28 end
local declineCode=error.decline_code
if declineCode~=nil and T(declineCode)~="string" and declineCode~=N then return 7 end
local adviceCode=error.advice_code
if adviceCode~=nil and T(adviceCode)~="string" and adviceCode~=N then return 8 end
local message=error.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local userMessage=error.user_message
if userMessage~=nil and T(userMessage)~="string" and userMessage~=N then return 10 end
local param=error.param
if param~=nil and T(param)~="string" and param~=N then return 11 end
local docUrl=error.doc_url
if docUrl~=nil and T(docUrl)~="string" and docUrl~=N then return 12 end
local requestLogUrl=error.request_log_url
if requestLogUrl~=nil and T(requestLogUrl)~="string" and requestLogUrl~=N then return 13 end
local charge=error.charge
if charge~=nil and T(charge)~="string" and charge~=N then return 14 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local type=error.type
if type==nil then return 4 end
if T(type)~="string" then return 5 end
local code=error.code
if code==nil then return 15 end
if code~="stripe_tax_inactive" and code~="forwarding_api_inactive" and code~="instant_payouts_config_disabled" and code~="instant_payouts_currency_disabled" and code~="financial_account_capability_not_enabled" and code~="storer_capability_not_active" and code~="storer_capability_missing" and code~="payment_method_unactivated" then return 29 end
local declineCode=error.decline_code
if declineCode~=nil and T(declineCode)~="string" and declineCode~=N then return 7 end
local adviceCode=error.advice_code
if adviceCode~=nil and T(adviceCode)~="string" and adviceCode~=N then return 8 end
local message=error.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local userMessage=error.user_message
if userMessage~=nil and T(userMessage)~="string" and userMessage~=N then return 10 end
local param=error.param
if param~=nil and T(param)~="string" and param~=N then return 11 end
local docUrl=error.doc_url
if docUrl~=nil and T(docUrl)~="string" and docUrl~=N then return 12 end
local requestLogUrl=error.request_log_url
if requestLogUrl~=nil and T(requestLogUrl)~="string" and requestLogUrl~=N then return 13 end
local charge=error.charge
if charge~=nil and T(charge)~="string" and charge~=N then return 14 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local type=error.type
if type==nil then return 4 end
if T(type)~="string" then return 5 end
local code=error.code
if code==nil then return 15 end
if code~="account_invalid" and code~="no_account" and code~="not_allowed_on_standard_account" and code~="application_fees_not_allowed" and code~="action_blocked" and code~="request_blocked" and code~="approval_required" then return 30 end
local declineCode=error.decline_code
if declineCode~=nil and T(declineCode)~="string" and declineCode~=N then return 7 end
local adviceCode=error.advice_code
if adviceCode~=nil and T(adviceCode)~="string" and adviceCode~=N then return 8 end
local message=error.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local userMessage=error.user_message
if userMessage~=nil and T(userMessage)~="string" and userMessage~=N then return 10 end
local param=error.param
if param~=nil and T(param)~="string" and param~=N then return 11 end
local docUrl=error.doc_url
if docUrl~=nil and T(docUrl)~="string" and docUrl~=N then return 12 end
local requestLogUrl=error.request_log_url
if requestLogUrl~=nil and T(requestLogUrl)~="string" and requestLogUrl~=N then return 13 end
local charge=error.charge
if charge~=nil and T(charge)~="string" and charge~=N then return 14 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 15 end
if code~="balance_insufficient" then return 31 end
local type=error.type
if type==nil then return 4 end
if T(type)~="string" then return 5 end
local declineCode=error.decline_code
if declineCode~=nil and T(declineCode)~="string" and declineCode~=N then return 7 end
local adviceCode=error.advice_code
if adviceCode~=nil and T(adviceCode)~="string" and adviceCode~=N then return 8 end
local message=error.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local userMessage=error.user_message
if userMessage~=nil and T(userMessage)~="string" and userMessage~=N then return 10 end
local param=error.param
if param~=nil and T(param)~="string" and param~=N then return 11 end
local docUrl=error.doc_url
if docUrl~=nil and T(docUrl)~="string" and docUrl~=N then return 12 end
local requestLogUrl=error.request_log_url
if requestLogUrl~=nil and T(requestLogUrl)~="string" and requestLogUrl~=N then return 13 end
local charge=error.charge
if charge~=nil and T(charge)~="string" and charge~=N then return 14 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local type=error.type
if type==nil then return 4 end
if T(type)~="string" then return 5 end
local code=error.code
if code==nil then return 15 end
if code~="payouts_limit_exceeded" and code~="instant_payouts_limit_exceeded" then return 32 end
local declineCode=error.decline_code
if declineCode~=nil and T(declineCode)~="string" and declineCode~=N then return 7 end
local adviceCode=error.advice_code
if adviceCode~=nil and T(adviceCode)~="string" and adviceCode~=N then return 8 end
local message=error.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local userMessage=error.user_message
if userMessage~=nil and T(userMessage)~="string" and userMessage~=N then return 10 end
local param=error.param
if param~=nil and T(param)~="string" and param~=N then return 11 end
local docUrl=error.doc_url
if docUrl~=nil and T(docUrl)~="string" and docUrl~=N then return 12 end
local requestLogUrl=error.request_log_url
if requestLogUrl~=nil and T(requestLogUrl)~="string" and requestLogUrl~=N then return 13 end
local charge=error.charge
if charge~=nil and T(charge)~="string" and charge~=N then return 14 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 15 end
if code~="resource_missing" then return 33 end
local type=error.type
if type==nil then return 4 end
if T(type)~="string" then return 5 end
local declineCode=error.decline_code
if declineCode~=nil and T(declineCode)~="string" and declineCode~=N then return 7 end
local adviceCode=error.advice_code
if adviceCode~=nil and T(adviceCode)~="string" and adviceCode~=N then return 8 end
local message=error.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local userMessage=error.user_message
if userMessage~=nil and T(userMessage)~="string" and userMessage~=N then return 10 end
local param=error.param
if param~=nil and T(param)~="string" and param~=N then return 11 end
local docUrl=error.doc_url
if docUrl~=nil and T(docUrl)~="string" and docUrl~=N then return 12 end
local requestLogUrl=error.request_log_url
if requestLogUrl~=nil and T(requestLogUrl)~="string" and requestLogUrl~=N then return 13 end
local charge=error.charge
if charge~=nil and T(charge)~="string" and charge~=N then return 14 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local type=error.type
if type==nil then return 4 end
if T(type)~="string" then return 5 end
local code=error.code
if code==nil then return 15 end
if code~="resource_already_exists" and code~="bank_account_exists" then return 34 end
local declineCode=error.decline_code
if declineCode~=nil and T(declineCode)~="string" and declineCode~=N then return 7 end
local adviceCode=error.advice_code
if adviceCode~=nil and T(adviceCode)~="string" and adviceCode~=N then return 8 end
local message=error.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local userMessage=error.user_message
if userMessage~=nil and T(userMessage)~="string" and userMessage~=N then return 10 end
local param=error.param
if param~=nil and T(param)~="string" and param~=N then return 11 end
local docUrl=error.doc_url
if docUrl~=nil and T(docUrl)~="string" and docUrl~=N then return 12 end
local requestLogUrl=error.request_log_url
if requestLogUrl~=nil and T(requestLogUrl)~="string" and requestLogUrl~=N then return 13 end
local charge=error.charge
if charge~=nil and T(charge)~="string" and charge~=N then return 14 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local type=error.type
if type==nil then return 4 end
if T(type)~="string" then return 5 end
local code=error.code
if code==nil then return 15 end
if code~="charge_already_captured" and code~="charge_already_refunded" and code~="charge_disputed" and code~="charge_not_refundable" and code~="charge_expired_for_capture" and code~="capture_charge_authorization_expired" and code~="capture_unauthorized_payment" and code~="payment_intent_unexpected_state" and code~="payment_intent_incompatible_payment_method" and code~="setup_intent_unexpected_state" and code~="setup_intent_setup_attempt_expired" and code~="payment_method_unexpected_state" and code~="intent_invalid_state" and code~="invoice_not_editable" and code~="status_transition_invalid" and code~="token_already_used" and code~="token_in_use" and code~="refund_disputed_payment" and code~="return_intent_already_processed" and code~="missing" and code~="coupon_expired" and code~="customer_session_expired" and code~="product_inactive" and code~="sku_inactive" and code~="out_of_inventory" then return 35 end
local declineCode=error.decline_code
if declineCode~=nil and T(declineCode)~="string" and declineCode~=N then return 7 end
local adviceCode=error.advice_code
if adviceCode~=nil and T(adviceCode)~="string" and adviceCode~=N then return 8 end
local message=error.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local userMessage=error.user_message
if userMessage~=nil and T(userMessage)~="string" and userMessage~=N then return 10 end
local param=error.param
if param~=nil and T(param)~="string" and param~=N then return 11 end
local docUrl=error.doc_url
if docUrl~=nil and T(docUrl)~="string" and docUrl~=N then return 12 end
local requestLogUrl=error.request_log_url
if requestLogUrl~=nil and T(requestLogUrl)~="string" and requestLogUrl~=N then return 13 end
local charge=error.charge
if charge~=nil and T(charge)~="string" and charge~=N then return 14 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local type=error.type
if type==nil then return 4 end
if T(type)~="string" then return 5 end
local code=error.code
if code==nil then return 15 end
if code~="parameter_missing" and code~="parameter_unknown" and code~="parameter_invalid_empty" and code~="parameter_invalid_integer" and code~="parameter_invalid_string_blank" and code~="parameter_invalid_string_empty" and code~="parameters_exclusive" and code~="amount_too_small" and code~="amount_too_large" and code~="charge_invalid_parameter" and code~="payment_intent_invalid_parameter" and code~="payment_method_invalid_parameter" and code~="payment_method_invalid_parameter_testmode" and code~="setup_intent_invalid_parameter" and code~="balance_invalid_parameter" and code~="invalid_charge_amount" and code~="invalid_characters" and code~="email_invalid" and code~="url_invalid" and code~="country_code_invalid" and code~="country_unsupported" and code~="postal_code_invalid" and code~="routing_number_invalid" and code~="account_number_invalid" and code~="tax_id_invalid" and code~="customer_tax_location_invalid" and code~="shipping_address_invalid" then return 36 end
local declineCode=error.decline_code
if declineCode~=nil and T(declineCode)~="string" and declineCode~=N then return 7 end
local adviceCode=error.advice_code
if adviceCode~=nil and T(adviceCode)~="string" and adviceCode~=N then return 8 end
local message=error.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local userMessage=error.user_message
if userMessage~=nil and T(userMessage)~="string" and userMessage~=N then return 10 end
local param=error.param
if param~=nil and T(param)~="string" and param~=N then return 11 end
local docUrl=error.doc_url
if docUrl~=nil and T(docUrl)~="string" and docUrl~=N then return 12 end
local requestLogUrl=error.request_log_url
if requestLogUrl~=nil and T(requestLogUrl)~="string" and requestLogUrl~=N then return 13 end
local charge=error.charge
if charge~=nil and T(charge)~="string" and charge~=N then return 14 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 15 end
if code~="invalid_fields" then return 37 end
local type=error.type
if type==nil then return 4 end
if T(type)~="string" then return 5 end
local declineCode=error.decline_code
if declineCode~=nil and T(declineCode)~="string" and declineCode~=N then return 7 end
local adviceCode=error.advice_code
if adviceCode~=nil and T(adviceCode)~="string" and adviceCode~=N then return 8 end
local message=error.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local userMessage=error.user_message
if userMessage~=nil and T(userMessage)~="string" and userMessage~=N then return 10 end
local param=error.param
if param~=nil and T(param)~="string" and param~=N then return 11 end
local docUrl=error.doc_url
if docUrl~=nil and T(docUrl)~="string" and docUrl~=N then return 12 end
local requestLogUrl=error.request_log_url
if requestLogUrl~=nil and T(requestLogUrl)~="string" and requestLogUrl~=N then return 13 end
local charge=error.charge
if charge~=nil and T(charge)~="string" and charge~=N then return 14 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local code=error.code
if code==nil then return 15 end
if code~="tls_version_unsupported" then return 38 end
local type=error.type
if type==nil then return 4 end
if T(type)~="string" then return 5 end
local declineCode=error.decline_code
if declineCode~=nil and T(declineCode)~="string" and declineCode~=N then return 7 end
local adviceCode=error.advice_code
if adviceCode~=nil and T(adviceCode)~="string" and adviceCode~=N then return 8 end
local message=error.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local userMessage=error.user_message
if userMessage~=nil and T(userMessage)~="string" and userMessage~=N then return 10 end
local param=error.param
if param~=nil and T(param)~="string" and param~=N then return 11 end
local docUrl=error.doc_url
if docUrl~=nil and T(docUrl)~="string" and docUrl~=N then return 12 end
local requestLogUrl=error.request_log_url
if requestLogUrl~=nil and T(requestLogUrl)~="string" and requestLogUrl~=N then return 13 end
local charge=error.charge
if charge~=nil and T(charge)~="string" and charge~=N then return 14 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local type=error.type
if type==nil then return 4 end
if T(type)~="string" then return 5 end
local code=error.code
if code==nil then return 15 end
if code~="terminal_reader_busy" and code~="terminal_reader_offline" and code~="terminal_reader_timeout" then return 39 end
local declineCode=error.decline_code
if declineCode~=nil and T(declineCode)~="string" and declineCode~=N then return 7 end
local adviceCode=error.advice_code
if adviceCode~=nil and T(adviceCode)~="string" and adviceCode~=N then return 8 end
local message=error.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local userMessage=error.user_message
if userMessage~=nil and T(userMessage)~="string" and userMessage~=N then return 10 end
local param=error.param
if param~=nil and T(param)~="string" and param~=N then return 11 end
local docUrl=error.doc_url
if docUrl~=nil and T(docUrl)~="string" and docUrl~=N then return 12 end
local requestLogUrl=error.request_log_url
if requestLogUrl~=nil and T(requestLogUrl)~="string" and requestLogUrl~=N then return 13 end
local charge=error.charge
if charge~=nil and T(charge)~="string" and charge~=N then return 14 end
end,J),
Q(function(body)
if not O(body) then return 1 end
local error=body.error
if error==nil then return 2 end
if not O(error) then return 3 end
local type=error.type
if type==nil then return 4 end
if T(type)~="string" then return 5 end
local code=error.code
if code==nil then return 15 end
if code~="forwarding_api_retryable_upstream_error" and code~="forwarding_api_upstream_connection_error" and code~="forwarding_api_upstream_connection_timeout" and code~="forwarding_api_upstream_error" and code~="payment_method_provider_timeout" and code~="taxes_calculation_failed" and code~="shipping_calculation_failed" and code~="failed_tax_calculation" and code~="payment_method_microdeposit_processing_error" then return 40 end
local declineCode=error.decline_code
if declineCode~=nil and T(declineCode)~="string" and declineCode~=N then return 7 end
local adviceCode=error.advice_code
if adviceCode~=nil and T(adviceCode)~="string" and adviceCode~=N then return 8 end
local message=error.message
if message~=nil and T(message)~="string" and message~=N then return 9 end
local userMessage=error.user_message
if userMessage~=nil and T(userMessage)~="string" and userMessage~=N then return 10 end
local param=error.param
if param~=nil and T(param)~="string" and param~=N then return 11 end
local docUrl=error.doc_url
if docUrl~=nil and T(docUrl)~="string" and docUrl~=N then return 12 end
local requestLogUrl=error.request_log_url
if requestLogUrl~=nil and T(requestLogUrl)~="string" and requestLogUrl~=N then return 13 end
local charge=error.charge
if charge~=nil and T(charge)~="string" and charge~=N then return 14 end
end,J),
}
return {
id="stripe",
kind="vendor",
revisions=N,
hosts={"api.stripe.com","files.stripe.com","connect.stripe.com","meter-events.stripe.com"},
identifyingHeaders={{name="stripe-should-retry"}},
alsoSends={"oauth"},
requestId={{header="request-id"}},
retryOverride={header="stripe-should-retry",retry={"true"},doNotRetry={"false"}},
errors={
["card-declined"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["card-invalid"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["payment-refused"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["authentication-required"]={category="precondition-failed",when="never",retryable=false,remedy="fix-request",backoff=N},
["processing-error"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["too-many-declines"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff=N},
["rate-limit"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["lock-timeout"]={category="conflict",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["idempotency-key-in-use"]={category="conflict",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["api-key-expired"]={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
["secret-key-required"]={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
["livemode-mismatch"]={category="permission-denied",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
["account-incomplete"]={category="permission-denied",when="after-remedy",retryable=false,remedy="complete-profile",backoff=N},
["feature-inactive"]={category="permission-denied",when="after-remedy",retryable=false,remedy="enable-service",backoff=N},
["not-allowed"]={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["balance-insufficient"]={category="budget-exceeded",when="after-remedy",retryable=false,remedy="add-credits",backoff=N},
["payout-limit-exceeded"]={category="budget-exceeded",when="after-remedy",retryable=false,remedy="raise-limit",backoff=N},
["resource-missing"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
["resource-already-exists"]={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
["unexpected-state"]={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-parameter"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-fields"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["tls-version-unsupported"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["reader-unavailable"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["upstream-failed"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["idempotency-error"]={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
["session-expired"]={category="unauthenticated",when="after-remedy",retryable=true,remedy="renew-session",backoff=N},
["bad-request"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
unauthorized={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
["request-failed"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
forbidden={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
conflict={category="conflict",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["dependency-failed"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["too-many-requests"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["api-error"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
},
envelopes={
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="w8ltotlXGGkz",
mediaType=N,
code={{pointer="/error/code",accessor=A("error","code")}},
message={{pointer="/error/message",accessor=A("error","message")},{pointer="/error/user_message",accessor=A("error","user_message")}},
waits={},
statusMirror=N,
forms={
{error="card-declined",surfaces={"rest"},matchBy={codes={"card_declined"}},revisions=N,guard=G[2],guardKey="Qi02-C-CgHHJ",status=N,headers={}},
{error="card-invalid",surfaces={"rest"},matchBy={codes={"incorrect_number","incorrect_cvc","incorrect_zip","incorrect_address","invalid_number","invalid_cvc","invalid_expiry_month","invalid_expiry_year","invalid_card_type","expired_card"}},revisions=N,guard=G[3],guardKey="xke4vl_cKR52",status=N,headers={}},
{error="payment-refused",surfaces={"rest"},matchBy={codes={"insufficient_funds","bank_account_declined","debit_not_authorized","payment_method_customer_decline","payment_method_provider_decline","refer_to_customer","payment_intent_payment_attempt_failed","payment_intent_payment_attempt_expired","setup_attempt_failed","account_closed","payment_method_bank_account_blocked"}},revisions=N,guard=G[4],guardKey="p1ErX-A_EtW0",status=N,headers={}},
{error="authentication-required",surfaces={"rest"},matchBy={codes={"authentication_required","payment_intent_action_required","payment_intent_authentication_failure","setup_intent_authentication_failure","invoice_payment_intent_requires_action"}},revisions=N,guard=G[5],guardKey="SjCn8RlLgbG5",status=N,headers={}},
{error="processing-error",surfaces={"rest"},matchBy={codes={"processing_error"}},revisions=N,guard=G[6],guardKey="9Z4QzSr7-17X",status=N,headers={}},
{error="too-many-declines",surfaces={"rest"},matchBy={codes={"card_decline_rate_limit_exceeded"}},revisions=N,guard=G[7],guardKey="brqphz9Eq4w5",status=N,headers={}},
{error="rate-limit",surfaces={"rest"},matchBy={codes={"rate_limit","payment_intent_rate_limit_exceeded"}},revisions=N,guard=G[8],guardKey="OWJtTZlA2w_o",status={400,429},headers={}},
{error="lock-timeout",surfaces={"rest"},matchBy={codes={"lock_timeout"}},revisions=N,guard=G[9],guardKey="JaMVUfCywTVD",status=N,headers={}},
{error="idempotency-key-in-use",surfaces={"rest"},matchBy={codes={"idempotency_key_in_use"}},revisions=N,guard=G[10],guardKey="R4GLMIOVR-eS",status=N,headers={}},
{error="api-key-expired",surfaces={"rest"},matchBy={codes={"api_key_expired","platform_api_key_expired"}},revisions=N,guard=G[11],guardKey="eeO7lRbX2Ff_",status=N,headers={}},
{error="secret-key-required",surfaces={"rest"},matchBy={codes={"secret_key_required"}},revisions=N,guard=G[12],guardKey="tWwsRQ8Z8tUL",status=N,headers={}},
{error="livemode-mismatch",surfaces={"rest"},matchBy={codes={"livemode_mismatch"}},revisions=N,guard=G[13],guardKey="0qmBXYLmCdKZ",status=N,headers={}},
{error="account-incomplete",surfaces={"rest"},matchBy={codes={"testmode_charges_only","payouts_not_allowed","transfers_not_allowed","platform_account_required","account_error_country_change_requires_additional_steps","progressive_onboarding_limit_exceeded"}},revisions=N,guard=G[14],guardKey="UpP6jRk9AWbp",status=N,headers={}},
{error="feature-inactive",surfaces={"rest"},matchBy={codes={"stripe_tax_inactive","forwarding_api_inactive","instant_payouts_config_disabled","instant_payouts_currency_disabled","financial_account_capability_not_enabled","storer_capability_not_active","storer_capability_missing","payment_method_unactivated"}},revisions=N,guard=G[15],guardKey="Ao3G1yqC8nci",status=N,headers={}},
{error="not-allowed",surfaces={"rest"},matchBy={codes={"account_invalid","no_account","not_allowed_on_standard_account","application_fees_not_allowed","action_blocked","request_blocked","approval_required"}},revisions=N,guard=G[16],guardKey="7wWWcVfcVLS3",status=N,headers={}},
{error="balance-insufficient",surfaces={"rest"},matchBy={codes={"balance_insufficient"}},revisions=N,guard=G[17],guardKey="aDW7EXjGE8R2",status=N,headers={}},
{error="payout-limit-exceeded",surfaces={"rest"},matchBy={codes={"payouts_limit_exceeded","instant_payouts_limit_exceeded"}},revisions=N,guard=G[18],guardKey="Qfx2OUwCroge",status=N,headers={}},
{error="resource-missing",surfaces={"rest"},matchBy={codes={"resource_missing"}},revisions=N,guard=G[19],guardKey="WGVbYr_A9cDR",status=N,headers={}},
{error="resource-already-exists",surfaces={"rest"},matchBy={codes={"resource_already_exists","bank_account_exists"}},revisions=N,guard=G[20],guardKey="PTj0wezux6sN",status=N,headers={}},
{error="unexpected-state",surfaces={"rest"},matchBy={codes={"charge_already_captured","charge_already_refunded","charge_disputed","charge_not_refundable","charge_expired_for_capture","capture_charge_authorization_expired","capture_unauthorized_payment","payment_intent_unexpected_state","payment_intent_incompatible_payment_method","setup_intent_unexpected_state","setup_intent_setup_attempt_expired","payment_method_unexpected_state","intent_invalid_state","invoice_not_editable","status_transition_invalid","token_already_used","token_in_use","refund_disputed_payment","return_intent_already_processed","missing","coupon_expired","customer_session_expired","product_inactive","sku_inactive","out_of_inventory"}},revisions=N,guard=G[21],guardKey="3PkKeb0WMdaY",status=N,headers={}},
{error="invalid-parameter",surfaces={"rest"},matchBy={codes={"parameter_missing","parameter_unknown","parameter_invalid_empty","parameter_invalid_integer","parameter_invalid_string_blank","parameter_invalid_string_empty","parameters_exclusive","amount_too_small","amount_too_large","charge_invalid_parameter","payment_intent_invalid_parameter","payment_method_invalid_parameter","payment_method_invalid_parameter_testmode","setup_intent_invalid_parameter","balance_invalid_parameter","invalid_charge_amount","invalid_characters","email_invalid","url_invalid","country_code_invalid","country_unsupported","postal_code_invalid","routing_number_invalid","account_number_invalid","tax_id_invalid","customer_tax_location_invalid","shipping_address_invalid"}},revisions=N,guard=G[22],guardKey="YGsRmfigfRm6",status=N,headers={}},
{error="invalid-fields",surfaces={"rest"},matchBy={codes={"invalid_fields"}},revisions=N,guard=G[23],guardKey="m6tmKgJuENXu",status=N,headers={}},
{error="tls-version-unsupported",surfaces={"rest"},matchBy={codes={"tls_version_unsupported"}},revisions=N,guard=G[24],guardKey="zPSs_y7uSaGk",status=N,headers={}},
{error="reader-unavailable",surfaces={"rest"},matchBy={codes={"terminal_reader_busy","terminal_reader_offline","terminal_reader_timeout"}},revisions=N,guard=G[25],guardKey="Znyz8EGrhQcA",status=N,headers={}},
{error="upstream-failed",surfaces={"rest"},matchBy={codes={"forwarding_api_retryable_upstream_error","forwarding_api_upstream_connection_error","forwarding_api_upstream_connection_timeout","forwarding_api_upstream_error","payment_method_provider_timeout","taxes_calculation_failed","shipping_calculation_failed","failed_tax_calculation","payment_method_microdeposit_processing_error"}},revisions=N,guard=G[26],guardKey="jkk_U7NHyR6o",status=N,headers={}},
{error="idempotency-error",surfaces={"rest"},matchBy={conditions={{pointer="/error/type",accessor=A("error","type"),equals="idempotency_error"}}},revisions=N,guard=G[1],guardKey="w8ltotlXGGkz",status=N,headers={}},
{error="session-expired",surfaces={"rest"},matchBy={conditions={{pointer="/error/type",accessor=A("error","type"),equals="temporary_session_expired"}}},revisions=N,guard=G[1],guardKey="w8ltotlXGGkz",status=N,headers={}},
{error="bad-request",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="w8ltotlXGGkz",status={400},headers={}},
{error="unauthorized",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="w8ltotlXGGkz",status={401},headers={}},
{error="request-failed",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="w8ltotlXGGkz",status={402},headers={}},
{error="forbidden",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="w8ltotlXGGkz",status={403},headers={}},
{error="not-found",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="w8ltotlXGGkz",status={404},headers={}},
{error="conflict",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="w8ltotlXGGkz",status={409},headers={}},
{error="dependency-failed",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="w8ltotlXGGkz",status={424},headers={}},
{error="too-many-requests",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="w8ltotlXGGkz",status={429},headers={}},
{error="api-error",surfaces={"rest"},matchBy={status=true},revisions=N,guard=G[1],guardKey="w8ltotlXGGkz",status={500,502,503,504},headers={}},
},
},
},
}
