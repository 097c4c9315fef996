import djangoRestFrameworkContract from '../contracts/django-rest-framework.js';
import fastapiContract from '../contracts/fastapi.js';
import laravelContract from '../contracts/laravel.js';
import nestjsContract from '../contracts/nestjs.js';
import springBootContract from '../contracts/spring-boot.js';

export default [djangoRestFrameworkContract, fastapiContract, laravelContract, nestjsContract, springBootContract];
